package org.isnad.link.match;

import java.util.List;
import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Quantity;
import org.isnad.link.sheet.Sheet;

/** What tells whether two numbers that differ are of one thing. The same for both orders of the two. Stateless. */
final class FigureFeatures {
    /** In this order. */
    static final List<String> NAMES = List.of(
            "around",
            "around-shared",
            "alike",
            "best-of-both",
            "clause-alike",
            "clause-roots",
            "rarity",
            "apart",
            "met-elsewhere",
            "both-met-elsewhere",
            "fate",
            "first",
            "stories",
            "same-day");

    private static final double MOST_APART = 3;

    private FigureFeatures() {}

    static double[] of(Pairing pairing, Quantity one, Quantity other) {
        double shared = one.around().shared(other.around());
        Nearest clause = Nearest.of(pairing.one(one.atom()), pairing.other(other.atom()));
        boolean stories = pairing.one() != pairing.other();
        boolean met = stories && isMet(one, pairing.other());
        boolean alsoMet = stories && isMet(other, pairing.one());
        double least =
                Math.min(pairing.rankOfOne(one.atom(), other.atom()), pairing.rankOfOther(one.atom(), other.atom()));
        return new double[] {
            2 * shared / (one.around().sum() + other.around().sum() + 1),
            Math.log1p(shared),
            pairing.alike(one.atom(), other.atom()),
            least * least,
            clause.alike(),
            clause.roots(),
            Math.min(one.counted().weight(), other.counted().weight()),
            apart(one.value(), other.value()),
            met || alsoMet ? 1 : 0,
            met && alsoMet ? 1 : 0,
            one.counted().fate() ? 1 : 0,
            isFirst(one, pairing.one()) && isFirst(other, pairing.other()) ? 1 : 0,
            pairing.one().terms().cosine(pairing.other().terms()),
            pairing.one().day().equals(pairing.other().day()) ? 1 : 0
        };
    }

    /** How far two numbers are apart: zero for equal ones, one for a ratio of e. */
    private static double apart(double one, double other) {
        return Math.min(MOST_APART, Math.abs(Math.log((1 + Math.abs(one)) / (1 + Math.abs(other)))));
    }

    /** Whether the other story gives the same number of the same thing somewhere. */
    private static boolean isMet(Quantity quantity, Sheet other) {
        return other.quantities().stream().anyMatch(next -> next.isOfSame(quantity) && next.agrees(quantity));
    }

    /** Whether it is the story's first number of its thing. */
    private static boolean isFirst(Quantity quantity, Sheet sheet) {
        return sheet.quantities().stream().filter(quantity::isOfSame).findFirst().stream()
                .anyMatch(quantity::equals);
    }

    /** Whether two numbers are worth a look at all: of one thing, and not both right. */
    static boolean areRivals(Pairing pairing, Quantity one, Quantity other) {
        Atom atom = pairing.one(one.atom());
        return one.isOfSame(other) && !one.agrees(other) && !atom.words().isEmpty();
    }
}
