package org.isnad.reading.name;

import java.util.Arrays;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * What the tagger sees of one form, wherever it stands.
 *
 * @param hash of the folded form
 * @param stem the form without clitics and article
 * @param word hash of the stem
 * @param classes bits of the classes that bear on names
 * @param signs article, conjunction, cue and preposition as one number
 * @param fine cluster of the form in {@link WordClusters}
 * @param coarse cluster that the fine one lies in
 */
record Glance(int hash, String stem, int word, int classes, int signs, int fine, int coarse) {
    /** Where a token would stand before the text. */
    static final Glance BEFORE = nothing(Integer.MIN_VALUE);

    /** Where a token would stand after the text. */
    static final Glance AFTER = nothing(Integer.MAX_VALUE);

    /** In an order of its own, so that a model outlives a new word class. */
    private static final WordClass[] CLASSES = {
        WordClass.PERSON_HEAD,
        WordClass.ORG_HEAD,
        WordClass.GROUP_HEAD,
        WordClass.UNNAMED_HEAD,
        WordClass.AGENCY_HEAD,
        WordClass.OUTLET_HEAD,
        WordClass.TITLE,
        WordClass.GIVEN_NAME,
        WordClass.NAME_TAIL,
        WordClass.COUNTRY,
        WordClass.CAPITAL,
        WordClass.OUTLET,
        WordClass.AGENCY,
        WordClass.PREPOSITION,
        WordClass.THAT,
        WordClass.RELATIVE,
        WordClass.TIME,
        WordClass.WEEKDAY,
        WordClass.NOUN,
        WordClass.VERB,
        WordClass.ADJECTIVE,
        WordClass.PROPER
    };

    private static final String ARTICLE = "" + Letter.ALEF + Letter.LAM;
    private static final int DEFINITE = 1;
    private static final int CONJUNCTION = 2;
    private static final int CUE = 4;
    private static final int PROCLITIC = 8;

    private static Glance nothing(int number) {
        return new Glance(number, "", number, number, number, number, number);
    }

    /** What is seen of a token. */
    static Glance of(Tokens tokens, int i, Lexicon lexicon, WordClusters clusters) {
        // A form is a number or a word or a mark wherever it stands: its characters tell.
        Word word = tokens.isWord(i) ? lexicon.word(tokens.form(i)) : Lexicon.NONE;
        return of(tokens.form(i), tokens.kind(i) == TokenKind.NUMBER, word, clusters);
    }

    /** What is seen of the tokens of a text. */
    static Glance[] all(Tokens tokens, Lexicon lexicon, WordClusters clusters) {
        Glance[] seen = new Glance[tokens.size()];
        Arrays.setAll(seen, i -> of(tokens, i, lexicon, clusters));
        return seen;
    }

    /** Of the tokens of a text, or of what would stand before and after it. */
    static Glance at(Glance[] seen, int i) {
        if (i < 0) {
            return BEFORE;
        }
        return i < seen.length ? seen[i] : AFTER;
    }

    /** @param number whether it is a number, all of which are the same to the tagger */
    private static Glance of(String form, boolean number, Word word, WordClusters clusters) {
        String stem = stem(form, number, word);
        int cluster = clusters.of(clustered(form, number, word));
        return new Glance(
                form.hashCode(),
                stem,
                stem.hashCode(),
                classes(word),
                signs(word),
                WordClusters.fine(cluster),
                WordClusters.coarse(cluster));
    }

    private static String stem(String form, boolean number, Word word) {
        if (number) {
            return "0";
        }
        return word.stem().isEmpty() ? form : word.stem();
    }

    /** The form by which a token is clustered: without conjunction and preposition, with its article. */
    static String clustered(String form, boolean number, Word word) {
        String stem = stem(form, number, word);
        return word.definite() && !stem.startsWith(ARTICLE) ? ARTICLE + stem : stem;
    }

    private static int classes(Word word) {
        int bits = 0;
        for (int i = 0; i < CLASSES.length; i++) {
            bits |= word.is(CLASSES[i]) ? 1 << i : 0;
        }
        return bits;
    }

    private static int signs(Word word) {
        return (word.definite() ? DEFINITE : 0)
                + (word.conjunction() ? CONJUNCTION : 0)
                + (word.cue() != null ? CUE : 0)
                + word.proclitic() * PROCLITIC;
    }
}
