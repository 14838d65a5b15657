package org.isnad.reading.time.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published, by the clock of the place.
 *
 * @param date the day; empty where it is not known
 * @param clock the time; empty also where only the day is known
 */
public record Published(Optional<LocalDate> date, Optional<LocalTime> clock) {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2999;
    private static final int DAY_END = 10;
    private static final int CLOCK_END = 16;
    private static final Published UNKNOWN = new Published(Optional.empty(), Optional.empty());

    /** Reads an ISO 8601 date with or without a time; anything else is as good as nothing. */
    public static Published parse(@Nullable String text) {
        if (text == null || text.length() < DAY_END) {
            return UNKNOWN;
        }
        try {
            LocalDate day = Dates.parse(text.substring(0, DAY_END));
            boolean plausible = day.getYear() >= EARLIEST && day.getYear() <= LATEST;
            return plausible ? new Published(Optional.of(day), clock(text)) : UNKNOWN;
        } catch (DateTimeException | NumberFormatException e) {
            return UNKNOWN;
        }
    }

    private static Optional<LocalTime> clock(String text) {
        try {
            boolean has = text.length() >= CLOCK_END;
            return has ? Optional.of(time(text.substring(DAY_END + 1, CLOCK_END))) : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        return LocalTime.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
    }

    /** The hour some hours later, where the time is known. */
    Optional<LocalDateTime> hoursLater(long hours) {
        return date.flatMap(d -> clock.map(c -> d.atTime(c).plusHours(hours)));
    }
}
