package org.isnad.link.match;

import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Sheet;
import org.isnad.model.Span;

/**
 * How much each sentence of one story has in common with each of another, computed once. Quadratic in the sentences,
 * whose number {@link org.isnad.link.sheet.Layout} bounds.
 */
final class Pairing {
    /** Sentences that share less than this are not looked at. */
    static final double LEAST = 0.06;

    private final Sheet one;
    private final Sheet other;
    private final double[][] alike;
    private final double[] bestOfOne;
    private final double[] bestOfOther;

    Pairing(Sheet one, Sheet other) {
        this.one = one;
        this.other = other;
        alike = new double[one.atoms().size()][other.atoms().size()];
        bestOfOne = new double[one.atoms().size()];
        bestOfOther = new double[other.atoms().size()];
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < alike[i].length; j++) {
                alike[i][j] = alike(one.atoms().get(i), other.atoms().get(j));
                bestOfOne[i] = Math.max(bestOfOne[i], alike[i][j]);
                bestOfOther[j] = Math.max(bestOfOther[j], alike[i][j]);
            }
        }
    }

    private static double alike(Atom one, Atom other) {
        double all = one.weight() + other.weight();
        return all == 0 ? 0 : 2 * one.terms().shared(other.terms()) / all;
    }

    Atom one(int i) {
        return one.atoms().get(i);
    }

    Atom other(int j) {
        return other.atoms().get(j);
    }

    int ones() {
        return alike.length;
    }

    int others() {
        return bestOfOther.length;
    }

    Sheet one() {
        return one;
    }

    Sheet other() {
        return other;
    }

    /** Whether two ranges should be compared: of one story each two only once, and none with itself. */
    boolean isOrdered(Span range, Span otherRange) {
        return one != other || range.compareTo(otherRange) < 0;
    }

    /** How much two sentences share of what both tell, 0 to 1. */
    double alike(int i, int j) {
        return alike[i][j];
    }

    /** How near it comes to the best that sentence {@code i} finds, 0 to 1. */
    double rankOfOne(int i, int j) {
        return bestOfOne[i] == 0 ? 0 : alike[i][j] / bestOfOne[i];
    }

    /** How near it comes to the best that sentence {@code j} finds, 0 to 1. */
    double rankOfOther(int i, int j) {
        return bestOfOther[j] == 0 ? 0 : alike[i][j] / bestOfOther[j];
    }

    /** The most that the sentences before the two, or those after them, share. */
    double neighbours(int i, int j) {
        double before = i > 0 && j > 0 ? alike[i - 1][j - 1] : 0;
        double after = i + 1 < ones() && j + 1 < others() ? alike[i + 1][j + 1] : 0;
        return Math.max(before, after);
    }
}
