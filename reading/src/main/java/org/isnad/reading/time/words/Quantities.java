package org.isnad.reading.time.words;

import java.math.BigDecimal;

/** How amounts are written. */
public final class Quantities {
    private Quantities() {}

    /** A whole number in at least so many digits. */
    public static String digits(int value, int least) {
        String digits = Integer.toString(value);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    /** In digits, without a point where the amount is whole. */
    public static String text(double value) {
        return value == (long) value
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
