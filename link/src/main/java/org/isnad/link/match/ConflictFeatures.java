package org.isnad.link.match;

import java.util.List;
import org.isnad.link.match.Voices.Verdict;
import org.isnad.link.sheet.Atom;

/** What tells that two sentences cannot both be right. The same for both orders of the two. Stateless. */
final class ConflictFeatures {
    /** In this order. */
    static final List<String> NAMES = List.of(
            "alike",
            "contained",
            "roots-contained",
            "clause-alike",
            "clause-roots",
            "best-of-both",
            "one-denies",
            "both-deny",
            "denies-a-charge",
            "charge-is-alike",
            "one-negates",
            "negated-is-alike",
            "opposite",
            "opposite-is-alike",
            "same-speaker",
            "other-speaker",
            "titles",
            "nearly-equal",
            "stories");

    private static final double EQUAL = 0.85;

    private ConflictFeatures() {}

    /** Whether there is any sign at all that the two sentences stand against each other. */
    static boolean hasSign(Pairing pairing, int i, int j) {
        Atom one = pairing.one(i);
        Atom other = pairing.other(j);
        if (Denial.denies(pairing.one(), one) != Denial.denies(pairing.other(), other) || isCharged(pairing, i, j)) {
            return true;
        }
        Nearest clause = Nearest.of(one, other);
        return Denial.negates(one, clause.one()) != Denial.negates(other, clause.other())
                || Denial.areOpposite(one, clause.one(), other, clause.other());
    }

    /** Whether one denies and the other speaks of a charge. */
    private static boolean isCharged(Pairing pairing, int i, int j) {
        Atom one = pairing.one(i);
        Atom other = pairing.other(j);
        return Denial.denies(pairing.one(), one) && Denial.charges(pairing.other(), other)
                || Denial.denies(pairing.other(), other) && Denial.charges(pairing.one(), one);
    }

    static double[] of(Pairing pairing, int i, int j) {
        Atom one = pairing.one(i);
        Atom other = pairing.other(j);
        double roots = one.roots().shared(other.roots());
        double contained = share(one.terms().shared(other.terms()), Math.min(one.weight(), other.weight()));
        double least = Math.min(pairing.rankOfOne(i, j), pairing.rankOfOther(i, j));
        Nearest clause = Nearest.of(one, other);
        boolean denies = Denial.denies(pairing.one(), one);
        boolean alsoDenies = Denial.denies(pairing.other(), other);
        double charged = is(isCharged(pairing, i, j));
        double onlyOne = is(denies != alsoDenies);
        double negated = is(Denial.negates(one, clause.one()) != Denial.negates(other, clause.other()));
        double opposite = is(Denial.areOpposite(one, clause.one(), other, clause.other()));
        Verdict verdict = PassageFeatures.verdict(pairing.one(), one, pairing.other(), other);
        return new double[] {
            pairing.alike(i, j),
            contained,
            share(roots, Math.min(one.roots().sum(), other.roots().sum())),
            clause.alike(),
            clause.roots(),
            least * least,
            onlyOne,
            is(denies && alsoDenies),
            charged,
            charged * clause.roots(),
            negated,
            negated * clause.roots(),
            opposite,
            opposite * clause.roots(),
            is(verdict == Verdict.SAME),
            is(verdict == Verdict.OTHER),
            is(one.title()) + is(other.title()),
            is(pairing.alike(i, j) > EQUAL),
            pairing.one().terms().cosine(pairing.other().terms())
        };
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private static double is(boolean holds) {
        return holds ? 1 : 0;
    }
}
