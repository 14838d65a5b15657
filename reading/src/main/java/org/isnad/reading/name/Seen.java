package org.isnad.reading.name;

import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * What the tagger sees of a text: of each token a few numbers, made once. Tokens before and after the text are none.
 */
final class Seen {
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

    final String[] stems;
    final int[] forms;
    final int[] words;
    final int[] classes;
    final int[] signs;
    final int[] fine;
    final int[] coarse;

    Seen(Tokens tokens, Lexicon lexicon, WordClusters clusters) {
        int size = tokens.size();
        stems = new String[size];
        forms = new int[size];
        words = new int[size];
        classes = new int[size];
        signs = new int[size];
        fine = new int[size];
        coarse = new int[size];
        for (int i = 0; i < size; i++) {
            Word word = tokens.isWord(i) ? lexicon.word(tokens.form(i)) : Lexicon.NONE;
            stems[i] = stem(tokens, i, word);
            forms[i] = tokens.form(i).hashCode();
            words[i] = stems[i].hashCode();
            classes[i] = classes(word);
            signs[i] = signs(word);
            int cluster = clusters.of(clustered(tokens, i, word));
            fine[i] = WordClusters.fine(cluster);
            coarse[i] = WordClusters.coarse(cluster);
        }
    }

    int size() {
        return stems.length;
    }

    private static String stem(Tokens tokens, int i, Word word) {
        if (tokens.kind(i) == TokenKind.NUMBER) {
            return "0";
        }
        return word.stem().isEmpty() ? tokens.form(i) : word.stem();
    }

    /** The form by which a token is clustered: without conjunction and preposition, with its article. */
    static String clustered(Tokens tokens, int i, Word word) {
        String stem = stem(tokens, i, word);
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

    /** The number of a token that may lie before or after the text. */
    static int at(int[] numbers, int i) {
        if (i < 0) {
            return Integer.MIN_VALUE;
        }
        return i < numbers.length ? numbers[i] : Integer.MAX_VALUE;
    }
}
