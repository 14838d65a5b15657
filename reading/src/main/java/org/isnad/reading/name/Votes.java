package org.isnad.reading.name;

/**
 * What features say for and against the labels, summed up. All labels are added at once, four in one number and three
 * in the other, each in sixteen bits of its own; that they do not touch each other, every weight is raised by
 * {@link #RAISE}, which makes no difference between labels. Holds as many features as {@link Features} has templates.
 * Not thread-safe.
 */
final class Votes {
    private static final int RAISE = 128;
    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final int LANE = (1 << 16) - 1;

    private long even;
    private long odd;

    /** The weights of the labels as one number, to be added. */
    static long row(byte[] weights) {
        long row = 0;
        for (int label = 0; label < Labels.SIZE; label++) {
            row |= (long) (weights[label] + RAISE) << 8 * label;
        }
        return row;
    }

    Votes clear() {
        even = 0;
        odd = 0;
        return this;
    }

    void add(long row) {
        even += row & LANES;
        odd += row >>> 8 & LANES;
    }

    /** Adds sums that were {@linkplain #put put} down. */
    void add(long[] sums, int at) {
        even += sums[at];
        odd += sums[at + 1];
    }

    /** Puts the sums down in two places. */
    void put(long[] sums, int at) {
        sums[at] = even;
        sums[at + 1] = odd;
    }

    /** The sum of a label; only the difference between labels means something. */
    int of(int label) {
        return (int) ((label % 2 == 0 ? even : odd) >>> 8 * (label & ~1)) & LANE;
    }

    /** The label with most for it of those that may follow another. */
    int best(int before) {
        int best = Labels.OUTSIDE;
        for (int label = 1; label < Labels.SIZE; label++) {
            if (of(label) > of(best) && Labels.follows(before, label)) {
                best = label;
            }
        }
        return best;
    }
}
