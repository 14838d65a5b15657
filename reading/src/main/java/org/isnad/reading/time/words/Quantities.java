package org.isnad.reading.time.words;

import java.math.BigDecimal;

/** How amounts are written. */
public final class Quantities {
    private Quantities() {}

    /** In digits, without a point where the amount is whole. */
    public static String text(double value) {
        return value == (long) value
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
