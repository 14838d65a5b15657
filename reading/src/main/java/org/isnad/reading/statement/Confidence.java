package org.isnad.reading.statement;

/** How sure the reader is of a statement's content and speaker. */
final class Confidence {
    private Confidence() {}

    static double of(Draft draft, boolean nested) {
        return 0.5;
    }
}
