package org.isnad.reading.number;

/**
 * A number where it stands in a text.
 *
 * @param value the number; shares are rounded to three places
 * @param end the token after its last
 * @param scale the thousand, million and so on that it ends with; one where it ends with none
 * @param kind how it is told
 */
public record Amount(double value, int end, double scale, Kind kind) {
    /** How a number is told. */
    public enum Kind {
        /** In digits, with or without a scale in words. */
        DIGITS,
        /** In words. */
        WORDS,
        /** As a part of one, in words or as a quotient. */
        SHARE
    }

    Amount with(double other, int otherEnd, Kind otherKind) {
        return new Amount(exact(other), otherEnd, scale, otherKind);
    }

    Amount negative() {
        return new Amount(-value, end, scale, kind);
    }

    /** Without what the arithmetic of binary fractions adds. */
    static double exact(double value) {
        double scaled = value * 1e9;
        boolean fits = Math.abs(scaled) < 1L << 53;
        return fits ? Math.rint(scaled) / 1e9 : value;
    }
}
