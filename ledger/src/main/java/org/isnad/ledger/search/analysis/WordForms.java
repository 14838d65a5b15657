package org.isnad.ledger.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * What one word is found under. Terms that are a spelling begin with {@link #SPELLED}, those that are one after a
 * conjunction or particle with {@link #INSIDE}, so that they and stems can stand in one field, at one position, and a
 * phrase may ask for any. Immutable but for the shared bytes, which nobody may change.
 */
public final class WordForms {
    /** Begins every term that is a spelling and no stem. */
    public static final char SPELLED = '=';

    /** Begins every term that is a spelling without the clitics before it. */
    public static final char INSIDE = '+';

    private final String surface;
    private final String bare;
    private final String stem;
    private final BytesRef[] text;
    private final BytesRef[] name;

    /**
     * @param surface the word as it is spelled, folded
     * @param bare without conjunction and particle
     * @param base without the article too
     * @param stem its light stem
     */
    WordForms(String surface, String bare, String base, String stem) {
        this.surface = surface;
        this.bare = bare;
        this.stem = stem;
        this.text = terms(text(surface, bare, stem));
        this.name = terms(List.of(SPELLED + surface, SPELLED + bare, SPELLED + base));
    }

    /** What would say the same twice is left out: of every second word the stem is its spelling. */
    private static List<String> text(String surface, String bare, String stem) {
        if (stem.equals(surface)) {
            return List.of(SPELLED + surface);
        }
        if (bare.equals(surface)) {
            return List.of(SPELLED + surface, stem);
        }
        return bare.equals(stem)
                ? List.of(SPELLED + surface, INSIDE + bare)
                : List.of(SPELLED + surface, INSIDE + bare, stem);
    }

    private static BytesRef[] terms(List<String> forms) {
        Set<String> distinct = new LinkedHashSet<>(forms);
        return distinct.stream().map(BytesRef::new).toArray(BytesRef[]::new);
    }

    /** The folded spelling. */
    public String surface() {
        return surface;
    }

    /** The folded spelling without conjunction and particle; the article after a particle has its alef again. */
    public String bare() {
        return bare;
    }

    /** The light stem. */
    public String stem() {
        return stem;
    }

    /** The terms that ask for this stem: a word that is spelled as its stem is found under its spelling alone. */
    public List<String> stemmed() {
        return List.of(stem, SPELLED + stem, INSIDE + stem);
    }

    /** The term that asks for this spelling. */
    public String spelled() {
        return SPELLED + surface;
    }

    /** The term that asks for this spelling after clitics. */
    public String inside() {
        return INSIDE + surface;
    }

    BytesRef[] terms(Use use) {
        return use == Use.TEXT ? text : name;
    }

    /** What a field holds. */
    public enum Use {
        /** Words of the language: stems and spellings. */
        TEXT,
        /** Names: spellings, with and without article. */
        NAME
    }
}
