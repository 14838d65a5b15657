package org.isnad.page.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.page.date.shapes.Clock;

/** Writes dates as ISO 8601, as exact as they were printed. */
final class Iso {
    private static final DateTimeFormatter YEAR = pattern("uuuu");
    private static final DateTimeFormatter MONTH = pattern("uuuu-MM");
    private static final DateTimeFormatter HOUR = pattern("'T'HH");
    private static final DateTimeFormatter MINUTE = pattern("'T'HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ISO_LOCAL_TIME;
    private static final String LOCAL = "local";

    private Iso() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    static String day(LocalDate day) {
        return day.toString();
    }

    /** A day and the time of the clock on it, with the distance from Greenwich where the zone tells it. */
    static String time(LocalDate day, Clock clock) {
        return clock.time()
                .map(time -> day(day) + time(time, clock.precision()) + offset(day.atTime(time), clock))
                .orElse(day(day));
    }

    private static String time(LocalTime time, Clock.Precision precision) {
        return switch (precision) {
            case HOUR -> HOUR.format(time);
            case MINUTE -> MINUTE.format(time);
            case SECOND -> "T" + SECOND.format(time);
        };
    }

    private static String offset(LocalDateTime time, Clock clock) {
        List<ZoneOffset> offsets = zone(Optional.of(clock))
                .map(zone -> zone.getRules().getValidOffsets(time))
                .orElse(List.of());
        // The hour that is twice when summer ends has two, the one that is not when it begins has none.
        return offsets.size() == 1 ? offsets.get(0).getId() : "";
    }

    /** The zone printed beside a time; empty where none or an unknown one is. */
    static Optional<ZoneId> zone(Optional<Clock> clock) {
        return clock.flatMap(Clock::zone).filter(zone -> !zone.equals(LOCAL)).map(ZoneId::of);
    }

    /** A moment cut to a unit. */
    static String cut(ZonedDateTime moment, ChronoUnit unit) {
        LocalDate day = moment.toLocalDate();
        return switch (unit) {
            case SECONDS, MINUTES -> day(day) + MINUTE.format(moment) + ZoneOffset.UTC.getId();
            case HOURS -> day(day) + HOUR.format(moment) + ZoneOffset.UTC.getId();
            case DAYS -> day(day);
            case WEEKS, MONTHS -> month(day);
            default -> YEAR.format(moment);
        };
    }
}
