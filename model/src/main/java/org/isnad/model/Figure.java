package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that a story gives.
 *
 * @param span its words, with those that make it about so many and without what is counted; percent signs included
 * @param value the number, or the lower end of a range; {@code null} where the words name none («dozens»)
 * @param high the upper end of a range
 * @param approx whether the story says it is about so many
 * @param of what is counted, as in the text; percent and currencies included
 * @param partOf index in {@link Reading#figures()} of the figure this one is a part of
 * @param statement index in {@link Reading#statements()} of the innermost statement that gives it
 */
public record Figure(
        Span span,
        @Nullable Double value,
        @Nullable Double high,
        boolean approx,
        @Nullable String of,
        @Nullable Integer partOf,
        @Nullable Integer statement) {}
