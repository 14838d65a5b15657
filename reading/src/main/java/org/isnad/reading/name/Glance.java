package org.isnad.reading.name;

import org.isnad.arabic.Letter;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * What the tagger sees of one form, wherever it stands.
 *
 * @param form folded
 * @param stem the form without clitics and article
 * @param word hash of the stem
 * @param classes bits of the classes that bear on names
 * @param signs article, conjunction, cue and preposition as one number
 * @param cluster of the form in {@link WordClusters}
 */
record Glance(String form, String stem, int word, int classes, int signs, int cluster) {
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

    /**
     * A form seen with what the lexicon knows of it.
     *
     * @param number whether it is a number, all of which are the same to the tagger
     */
    static Glance of(String form, boolean number, Word word, WordClusters clusters) {
        String stem = stem(form, number, word);
        int cluster = clusters.of(clustered(form, number, word));
        return new Glance(form, stem, stem.hashCode(), classes(word), signs(word), cluster);
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
