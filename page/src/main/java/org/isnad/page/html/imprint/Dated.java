package org.isnad.page.html.imprint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.isnad.model.Origin;
import org.jsoup.nodes.Element;

/**
 * A date that stands somewhere on a page.
 *
 * @param iso ISO 8601, a day at least
 * @param elements the visible ones that print it
 */
record Dated(String iso, Origin origin, List<Element> elements) {
    private static final int DAY = "2018-10-30".length();

    LocalDate day() {
        return LocalDate.parse(iso.substring(0, DAY));
    }

    boolean hasTime() {
        return iso.length() > DAY;
    }

    /** Whether both may be one date: days differ by one at most, since clocks and servers stand in several zones. */
    boolean isNear(Dated other) {
        return isNear(other.day());
    }

    boolean isNear(LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day(), other)) <= 1;
    }

    /** Whether it is later than another date; a time of a day is later than the day alone. */
    boolean isAfter(Dated earlier) {
        if (!hasTime() || !earlier.hasTime()) {
            return day().isAfter(earlier.day()) || day().equals(earlier.day()) && hasTime();
        }
        return moment().isAfter(earlier.moment());
    }

    /** Of times without offset that of Greenwich is as good as any. */
    private LocalDateTime moment() {
        String time = iso.substring(DAY);
        boolean offset = time.endsWith("Z") || time.indexOf('+') > 0 || time.indexOf('-') > 0;
        return offset
                ? OffsetDateTime.parse(iso)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : LocalDateTime.parse(iso);
    }

    Verdict verdict() {
        return new Verdict(iso, origin, elements);
    }
}
