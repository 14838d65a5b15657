package org.isnad.link.headline;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Which word of one headline is which word of another. Immutable. */
final class Alignment {
    private final List<HeadlineWord> first;
    private final List<HeadlineWord> second;
    private final int[] toSecond;
    private final int[] toFirst;

    Alignment(List<HeadlineWord> first, List<HeadlineWord> second) {
        this.first = first;
        this.second = second;
        toSecond = new int[first.size()];
        toFirst = new int[second.size()];
        Arrays.fill(toSecond, -1);
        Arrays.fill(toFirst, -1);
        match(HeadlineWord::isSame);
        match(HeadlineWord::isNear);
    }

    private void match(BiPredicate<HeadlineWord, HeadlineWord> pairs) {
        for (int i = 0; i < toSecond.length; i++) {
            for (int j = 0; j < toFirst.length && toSecond[i] < 0; j++) {
                if (toFirst[j] < 0 && pairs.test(first.get(i), second.get(j))) {
                    toSecond[i] = j;
                    toFirst[j] = i;
                }
            }
        }
    }

    List<HeadlineWord> first() {
        return first;
    }

    List<HeadlineWord> second() {
        return second;
    }

    boolean isOnlyInFirst(int i) {
        return toSecond[i] < 0;
    }

    boolean isOnlyInSecond(int j) {
        return toFirst[j] < 0;
    }

    /** The share of the first headline's weight that the second has too. */
    double firstShared() {
        return shared(first, toSecond);
    }

    /** The share of the second headline's weight that the first has too. */
    double secondShared() {
        return shared(second, toFirst);
    }

    private static double shared(List<HeadlineWord> words, int[] to) {
        double all = 1e-9;
        double both = 0;
        for (int i = 0; i < to.length; i++) {
            all += words.get(i).term().weight();
            both += to[i] < 0 ? 0 : words.get(i).term().weight();
        }
        return both / all;
    }

    /** The share of pairs of common words that stand in the contrary order. */
    double turned() {
        int pairs = 0;
        int turned = 0;
        for (int i = 0; i < toSecond.length; i++) {
            for (int k = i + 1; k < toSecond.length; k++) {
                boolean both = toSecond[i] >= 0 && toSecond[k] >= 0;
                pairs += both ? 1 : 0;
                turned += both && toSecond[i] > toSecond[k] ? 1 : 0;
            }
        }
        return pairs == 0 ? 0 : (double) turned / pairs;
    }
}
