package org.isnad.bench.peer;

import java.util.List;
import java.util.Optional;

/**
 * One test of the peer.
 *
 * @param number its place in its file, from one
 * @param input the text
 * @param reference the day it is read on, as ISO 8601; empty where it does not matter
 * @param found what is to be found, in the order of the text
 * @param valued whether the values are to be right too
 */
record PeerCase(int number, String input, Optional<String> reference, List<Expression> found, boolean valued) {
    PeerCase {
        found = List.copyOf(found);
    }

    /**
     * A number or a time in a text.
     *
     * @param start first UTF-16 unit
     * @param end first unit after it
     * @param value what it is; not a number where that is not told
     */
    record Expression(int start, int end, double value) {
        private static final double LEAST = 0.5;
        private static final double NEAR = 1e-3;

        /** Whether the two share at least half of their letters, prepositions being the peer's more often than ours. */
        boolean overlaps(Expression other) {
            int shared = Math.min(end, other.end) - Math.max(start, other.start);
            return 2.0 * shared >= LEAST * (end - start + other.end - other.start);
        }

        private boolean contains(Expression other) {
            return start <= other.start && other.end <= end;
        }

        /** Numbers are the same also where one takes in words beside it, as «ratio of» or «per cent». */
        boolean equals(Expression other, boolean valued) {
            double most = NEAR * Math.max(1e-9, Math.abs(value));
            boolean within = !Double.isNaN(other.value) && (contains(other) || other.contains(this));
            return (overlaps(other) || within)
                    && (!valued || Double.isNaN(value) || Math.abs(value - other.value) <= most);
        }
    }

    /** Whether these are what is to be found, and no more. */
    boolean passes(List<Expression> expressions) {
        if (expressions.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals(expressions.get(i), valued)) {
                return false;
            }
        }
        return true;
    }
}
