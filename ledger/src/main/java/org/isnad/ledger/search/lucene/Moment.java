package org.isnad.ledger.search.lucene;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as it is told.
 *
 * @param day as the calendar of the place that told it has it
 * @param second since 1970 in UTC; of a day alone its first, and a time without offset counts as UTC
 */
record Moment(LocalDate day, long second) {
    private static final int DAY = "yyyy-mm-dd".length();
    private static final int HOUR = "yyyy-mm-ddThh".length();

    /** Of an ISO 8601 date, with or without a time; empty for anything else. */
    static Optional<Moment> of(@Nullable String iso) {
        if (iso == null || iso.length() < DAY) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(iso.substring(0, DAY));
            return Optional.of(new Moment(day, second(day, iso)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long second(LocalDate day, String iso) {
        try {
            if (iso.length() <= HOUR) {
                return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
            }
            boolean hasOffset = iso.endsWith("Z") || iso.indexOf('+') > DAY || iso.lastIndexOf('-') > DAY;
            return hasOffset
                    ? OffsetDateTime.parse(iso).toEpochSecond()
                    : LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        }
    }

    /**
     * When a statement was made: the day that the story tells, where it does and the day is not after the story's own,
     * else when the story was published.
     */
    static Optional<Moment> said(@Nullable String timex, Optional<Moment> published) {
        Optional<Moment> told = of(timex);
        if (told.isEmpty() || published.isEmpty()) {
            return told.isEmpty() ? published : told;
        }
        return told.get().day().isBefore(published.get().day()) ? told : published;
    }
}
