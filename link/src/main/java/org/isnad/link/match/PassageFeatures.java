package org.isnad.link.match;

import java.util.List;
import org.isnad.link.match.Voices.Verdict;
import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Sheet;
import org.isnad.model.Statement;

/** What tells whether two sentences say the same. The same for both orders of the two. Stateless. */
final class PassageFeatures {
    /** In this order. */
    static final List<String> NAMES = List.of(
            "alike",
            "contained",
            "roots-alike",
            "roots-contained",
            "shared",
            "best-of-both",
            "best-of-one",
            "one-title",
            "both-titles",
            "same-speaker",
            "other-speaker",
            "both-attributed",
            "one-attributed",
            "short",
            "clause-alike",
            "clause-shared",
            "clause-roots",
            "neighbours");

    private static final double SHORT = 20;

    private PassageFeatures() {}

    static double[] of(Pairing pairing, int i, int j) {
        Atom one = pairing.one(i);
        Atom other = pairing.other(j);
        double shared = one.terms().shared(other.terms());
        double roots = one.roots().shared(other.roots());
        double least = Math.min(pairing.rankOfOne(i, j), pairing.rankOfOther(i, j));
        double most = Math.max(pairing.rankOfOne(i, j), pairing.rankOfOther(i, j));
        Verdict verdict = verdict(pairing.one(), one, pairing.other(), other);
        Nearest clause = Nearest.of(one, other);
        boolean said = !one.statements().isEmpty();
        boolean alsoSaid = !other.statements().isEmpty();
        return new double[] {
            pairing.alike(i, j),
            share(shared, Math.min(one.weight(), other.weight())),
            share(2 * roots, one.roots().sum() + other.roots().sum()),
            share(roots, Math.min(one.roots().sum(), other.roots().sum())),
            Math.log1p(shared),
            least * least,
            most * most,
            is(one.title() != other.title()),
            is(one.title() && other.title()),
            is(verdict == Verdict.SAME),
            is(verdict == Verdict.OTHER),
            is(said && alsoSaid),
            is(said != alsoSaid),
            is(Math.min(one.weight(), other.weight()) < SHORT),
            clause.alike(),
            Math.log1p(clause.shared()),
            clause.roots(),
            pairing.neighbours(i, j)
        };
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private static double is(boolean holds) {
        return holds ? 1 : 0;
    }

    /** The best that any two statements of the two sentences give. */
    static Verdict verdict(Sheet sheet, Atom one, Sheet otherSheet, Atom other) {
        Verdict verdict = Verdict.OTHER;
        for (int i : one.statements()) {
            for (int j : other.statements()) {
                Verdict next =
                        Voices.of(said(sheet, i).speaker(), said(otherSheet, j).speaker());
                verdict = next.compareTo(verdict) < 0 ? next : verdict;
            }
        }
        return one.statements().isEmpty() || other.statements().isEmpty() ? Verdict.UNKNOWN : verdict;
    }

    static Statement said(Sheet sheet, int statement) {
        return sheet.reading().statements().get(statement);
    }
}
