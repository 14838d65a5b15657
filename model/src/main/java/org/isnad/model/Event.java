package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that a story reports to have happened or not, coded as in PLOVER.
 *
 * @param span the words that report it
 * @param type PLOVER event type
 * @param time TIMEX3 value
 * @param statement index in {@link Reading#statements()} of the innermost statement that reports it
 * @param reported what the story says of its having happened
 */
public record Event(
        Span span,
        String type,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String place,
        @Nullable String time,
        @Nullable Integer statement,
        Reported reported) {
    /** Whether it happened, as reported. */
    public enum Reported {
        HAPPENED,
        DENIED,
        PLANNED,
        POSSIBLE
    }
}
