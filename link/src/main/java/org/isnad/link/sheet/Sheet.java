package org.isnad.link.sheet;

import java.util.List;
import java.util.OptionalLong;
import org.isnad.link.model.Passage;
import org.isnad.model.Reading;

/** A reading laid out for comparison. Worth keeping while its story meets others. Immutable, thread-safe. */
public final class Sheet {
    private final Reading reading;
    private final OptionalLong day;
    private final Shingles shingles;
    private final List<Atom> atoms;
    private final Vector terms;
    private final List<Passage> passages;

    Sheet(Reading reading, OptionalLong day, Shingles shingles, List<Atom> atoms, Vector terms) {
        this.reading = reading;
        this.day = day;
        this.shingles = shingles;
        this.atoms = List.copyOf(atoms);
        this.terms = terms;
        passages = Passages.of(reading, this.atoms);
    }

    public Reading reading() {
        return reading;
    }

    /** The story's id. */
    public String id() {
        return reading.story().id();
    }

    /** The day of publication, counted from 1970-01-01; empty where the story has none. */
    public OptionalLong day() {
        return day;
    }

    /** The story's runs of words. */
    public Shingles shingles() {
        return shingles;
    }

    /** Its sentences in order, the title's first. */
    public List<Atom> atoms() {
        return atoms;
    }

    /** What links can tie: first the statements in their order, then the sentences in theirs. */
    public List<Passage> passages() {
        return passages;
    }

    /** The people, bodies and places that the story names and that are known across stories. */
    public List<String> entities() {
        return Marked.entities(reading.names());
    }

    /** What the whole story is about. */
    public Vector terms() {
        return terms;
    }
}
