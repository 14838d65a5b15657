package org.isnad.cli.view;

import org.isnad.model.Statement;

/** How a reader's confidence is shown. A wrong speaker is a libel: what stands below the bar is marked. */
final class Confidence {
    private static final int BAR = 90;

    private Confidence() {}

    static boolean isUnconfirmed(Statement statement) {
        return percent(statement.confidence()) < BAR;
    }

    static String text(Statement statement) {
        return percent(statement.confidence()) + "%";
    }

    static String bar() {
        return BAR + "%";
    }

    /**
     * Rounded down, so that nothing below the bar is shown as the bar; the tiny addend makes up for binary fractions.
     */
    private static int percent(double confidence) {
        return (int) Math.floor(confidence * 100 + 1e-9);
    }
}
