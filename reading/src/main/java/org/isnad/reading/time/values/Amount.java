package org.isnad.reading.time.values;

/**
 * So many of a unit.
 *
 * @param count below zero where it is not told
 */
record Amount(double count, Unit unit) {
    /** More years, or smaller units, than that from a date, nobody means a date. */
    private static final int FURTHEST = 1000;

    /** Whether a date so far from another is one that is meant. */
    boolean reachesDate() {
        return count >= 0 && count * unit.count() <= FURTHEST;
    }

    /** The same in the other direction where the sign is below zero. */
    long signed(int sign) {
        return sign * (long) count;
    }
}
