package org.isnad.reading.statement;

import org.isnad.model.Span;

/** Token numbers {@code [from, to)}. */
record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);

    Span span() {
        return new Span(from, to);
    }

    boolean isEmpty() {
        return to <= from;
    }

    int length() {
        return to - from;
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }
}
