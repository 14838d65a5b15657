package org.isnad.reading.name;

import org.isnad.arabic.Tokens;

/**
 * What the tagger sees of a text: of each token a few numbers, made once. Tokens before and after the text are none.
 */
final class Seen {
    final String[] stems;
    final int[] forms;
    final int[] words;
    final int[] classes;
    final int[] signs;
    final int[] fine;
    final int[] coarse;

    Seen(Tokens tokens, Glances glances) {
        int size = tokens.size();
        stems = new String[size];
        forms = new int[size];
        words = new int[size];
        classes = new int[size];
        signs = new int[size];
        fine = new int[size];
        coarse = new int[size];
        for (int i = 0; i < size; i++) {
            Glance glance = glances.of(tokens, i);
            stems[i] = glance.stem();
            forms[i] = glance.form().hashCode();
            words[i] = glance.word();
            classes[i] = glance.classes();
            signs[i] = glance.signs();
            fine[i] = WordClusters.fine(glance.cluster());
            coarse[i] = WordClusters.coarse(glance.cluster());
        }
    }

    int size() {
        return stems.length;
    }

    /** The number of a token that may lie before or after the text. */
    static int at(int[] numbers, int i) {
        if (i < 0) {
            return Integer.MIN_VALUE;
        }
        return i < numbers.length ? numbers[i] : Integer.MAX_VALUE;
    }
}
