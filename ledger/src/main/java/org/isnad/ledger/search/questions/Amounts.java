package org.isnad.ledger.search.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.analysis.Word;
import org.isnad.ledger.search.found.Hit;

/** Compares figures that count the same. */
final class Amounts {
    private Amounts() {}

    /**
     * Whether the two count something alike and give no number alike: one of many, with what they are counted told
     * later, need not say what it counts.
     */
    static boolean differ(List<Hit.Counted> asked, List<Hit.Counted> told) {
        boolean comparable = false;
        for (Hit.Counted one : asked) {
            for (Hit.Counted other : told) {
                if (meet(one, other)) {
                    return false;
                }
                comparable |= countAlike(one, other);
            }
        }
        return comparable;
    }

    private static boolean countAlike(Hit.Counted one, Hit.Counted other) {
        Set<String> shared = stems(one.of());
        shared.retainAll(stems(other.of()));
        return !shared.isEmpty();
    }

    private static boolean meet(Hit.Counted one, Hit.Counted other) {
        return one.value() <= high(other) && other.value() <= high(one);
    }

    private static double high(Hit.Counted figure) {
        Double high = figure.high();
        return high == null ? figure.value() : high;
    }

    /** What is counted, in stems. */
    static Set<String> stems(String of) {
        Set<String> out = new HashSet<>();
        for (Word word : new Analysis().words(of)) {
            out.add(word.forms().stem());
        }
        return out;
    }
}
