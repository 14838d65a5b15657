package org.isnad.reading.statement;

import java.util.List;
import org.isnad.model.Statement;

/**
 * A statement and what its confidence rests on. Immutable, thread-safe.
 *
 * @param signs of how it was found, by the names that have weights in {@code confidence.weights}
 */
public record Judged(Statement statement, List<String> signs) {
    public Judged {
        signs = List.copyOf(signs);
    }
}
