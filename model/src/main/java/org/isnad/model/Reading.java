package org.isnad.model;

import java.util.List;

/**
 * What one story says.
 *
 * @param statements ordered by where their content starts
 * @param times ordered by where they start
 */
public record Reading(Story story, List<Statement> statements, List<Timex> times) {
    public Reading {
        statements = List.copyOf(statements);
        times = List.copyOf(times);
    }
}
