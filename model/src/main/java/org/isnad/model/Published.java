package org.isnad.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates of publication, as ISO 8601 and no more exact than they were given. */
public final class Published {
    private static final int DAY = "yyyy-mm-dd".length();

    /** As exact as «two hours ago» is; no formatter of java.time's own stops at the hour. */
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH[XXX]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Published() {}

    /**
     * A date, a time, or a time with offset, in ISO 8601 (a space may stand for the {@code T}, and the time may be an
     * hour alone) or as RFC 1123 writes it; empty for anything else, since an unknown date is better than a wrong one.
     */
    public static Optional<String> iso(String written) {
        String date = written.strip();
        return isDay(date) ? isoDate(date) : rfcDate(date);
    }

    private static boolean isDay(String date) {
        return date.length() >= DAY && date.charAt(4) == '-' && date.charAt(7) == '-';
    }

    private static Optional<String> isoDate(String date) {
        String iso = date.length() > DAY && date.charAt(DAY) == ' '
                ? date.substring(0, DAY) + "T" + date.substring(DAY + 1)
                : date;
        try {
            check(iso);
            return Optional.of(iso);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void check(String iso) {
        if (iso.length() == DAY) {
            LocalDate.parse(iso);
        } else if (iso.length() == DAY + "T14".length() || iso.length() == DAY + "T14Z".length()) {
            HOUR.parse(iso);
        } else if (iso.endsWith("Z") || iso.lastIndexOf('+') > DAY || iso.lastIndexOf('-') > DAY) {
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(iso);
        } else {
            LocalDateTime.parse(iso);
        }
    }

    private static Optional<String> rfcDate(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
