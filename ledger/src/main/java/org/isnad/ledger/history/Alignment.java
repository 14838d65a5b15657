package org.isnad.ledger.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which paragraphs of one text stand in another, in order: those that stand once in both are partners where they do not
 * cross (Cohen's patience diff, its longest increasing run), and what is the same next to partners is too. Takes time
 * in proportion to n log n.
 */
final class Alignment {
    private final List<String> one;
    private final List<String> other;
    private final int[] partners;

    private Alignment(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
        this.partners = new int[one.size()];
        Arrays.fill(partners, -1);
    }

    /** For each of the one's paragraphs the index of its partner, or -1. */
    static int[] of(List<String> one, List<String> other) {
        Alignment alignment = new Alignment(one, other);
        alignment.anchor();
        alignment.spread();
        return alignment.partners;
    }

    /** Where each paragraph stands that stands once. */
    private static Map<String, Integer> unique(List<String> paragraphs) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            places.merge(paragraphs.get(i), i, (before, again) -> -1);
        }
        places.values().removeIf(place -> place < 0);
        return places;
    }

    private void anchor() {
        Map<String, Integer> there = unique(other);
        Map<String, Integer> here = unique(one);
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Integer place = here.containsKey(one.get(i)) ? there.get(one.get(i)) : null;
            if (place != null) {
                pairs.add(new int[] {i, place});
            }
        }
        longestRun(pairs).forEach(pair -> partners[pair[0]] = pair[1]);
    }

    /** The longest run of pairs in which the second number grows. */
    private static List<int[]> longestRun(List<int[]> pairs) {
        int[] previous = new int[pairs.size()];
        int[] ends = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int at = place(pairs, ends, length, pairs.get(i)[1]);
            previous[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        List<int[]> run = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            run.add(pairs.get(i));
        }
        return run;
    }

    /** The first run that does not end below this number. */
    private static int place(List<int[]> pairs, int[] ends, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(ends[middle])[1] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the beginning, the end and every partner outward, as long as paragraphs are the same. */
    private void spread() {
        boolean[] taken = new boolean[other.size()];
        for (int partner : partners) {
            if (partner >= 0) {
                taken[partner] = true;
            }
        }
        for (int i = 0; i < partners.length; i++) {
            int before = i == 0 ? -1 : partners[i - 1];
            pair(i, i > 0 && before < 0 ? -1 : before + 1, taken);
        }
        for (int i = partners.length - 1; i >= 0; i--) {
            int after = i == partners.length - 1 ? other.size() : partners[i + 1];
            pair(i, after - 1, taken);
        }
    }

    /** A free place beside a partner's crosses no other partner. */
    private void pair(int i, int place, boolean[] taken) {
        boolean free = partners[i] < 0 && place >= 0 && place < other.size() && !taken[place];
        if (free && one.get(i).equals(other.get(place))) {
            partners[i] = place;
            taken[place] = true;
        }
    }
}
