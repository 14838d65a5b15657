package org.isnad.page.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What days a page can print, by when it was captured.
 *
 * @param captured empty where it is not known
 */
record Reach(Optional<Instant> captured) {
    /** Nothing on the web is older. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    /** Places where Arabic is spoken are so many hours ahead of Greenwich at most. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(4);

    boolean has(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(last());
    }

    private LocalDate last() {
        return captured.map(now ->
                        now.plus(1, ChronoUnit.DAYS).atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(LAST);
    }

    /** The moment of the capture, by the clock of Greenwich. */
    Optional<ZonedDateTime> now() {
        return captured.map(now -> now.atZone(ZoneOffset.UTC));
    }

    /** The day of the capture at a place; where that is not told, the day that it was in all of them, if it was one. */
    Optional<LocalDate> today(Optional<ZoneId> place) {
        return captured.flatMap(now -> {
            LocalDate day = now.atZone(place.orElse(ZoneOffset.UTC)).toLocalDate();
            LocalDate east = now.atZone(place.orElse(EASTERNMOST)).toLocalDate();
            return day.equals(east) ? Optional.of(day) : Optional.empty();
        });
    }

    /** The year of the latest such day of a year that is not after the capture. */
    Optional<Integer> year(int month, int day) {
        return now().map(now -> {
            int year = now.getYear();
            boolean isAfter = month * 100 + day > last().getMonthValue() * 100 + last().getDayOfMonth();
            return isAfter && last().getYear() == year ? year - 1 : last().getYear();
        });
    }
}
