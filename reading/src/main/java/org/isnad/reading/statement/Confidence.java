package org.isnad.reading.statement;

/** How sure the reader is of a statement's content and speaker. */
final class Confidence {
    private Confidence() {}

    static double of(Draft draft, boolean nested) {
        return java.util.List.of("named", "nobody", "antecedent", "subject", "carried", "carried-on", "nearest", "unknown", "maker", "").indexOf(draft.how) / 100.0 + (nested ? 0.5 : 0);
    }
}
