package org.isnad.link.match;

import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Clause;

/**
 * What the two clauses of two sentences that have most in common have in common.
 *
 * @param alike how much they share of what both tell, 0 to 1
 * @param shared the weight of what they share
 * @param roots how much of their roots they share, 0 to 1
 */
record Nearest(double alike, double shared, double roots, Clause one, Clause other) {
    /** Clauses that share less than this by weight have only a name or a common word in common. */
    private static final double DAMP = 10;

    static Nearest of(Atom one, Atom other) {
        Nearest nearest = of(one.clauses().get(0), other.clauses().get(0));
        for (Clause clause : one.clauses()) {
            for (Clause next : other.clauses()) {
                Nearest found = of(clause, next);
                nearest = found.rank() > nearest.rank() ? found : nearest;
            }
        }
        return nearest;
    }

    private static Nearest of(Clause one, Clause other) {
        double shared = one.terms().shared(other.terms());
        double roots = shared == 0 ? 0 : one.roots().shared(other.roots());
        return new Nearest(
                share(shared, one.terms().sum() + other.terms().sum()),
                shared,
                share(roots, one.roots().sum() + other.roots().sum()),
                one,
                other);
    }

    private static double share(double part, double all) {
        return 2 * part / (all + DAMP);
    }

    private double rank() {
        return alike + roots;
    }
}
