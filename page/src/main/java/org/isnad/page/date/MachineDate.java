package org.isnad.page.date;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a machine wrote where a date belongs, as it is printed: numbers without signs get them. */
final class MachineDate {
    private static final int LONGEST = 200;
    private static final int DAY = "20131130".length();
    private static final int MINUTE = "201311302059".length();
    private static final int SECOND = "20131130205959".length();
    private static final int EPOCH_SECOND = 10;
    private static final int EPOCH_MILLI = 13;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String value;

    private MachineDate(String value) {
        this.value = value;
    }

    /** A value that a person can read, and that means the same. */
    static String printed(String value) {
        String stripped = value.strip();
        return new MachineDate(stripped.substring(0, Math.min(stripped.length(), LONGEST))).printed();
    }

    private String printed() {
        int digits = digits(0);
        boolean all = digits == value.length();
        if (all && digits == EPOCH_SECOND) {
            return MOMENT.format(Instant.ofEpochSecond(Long.parseLong(value)));
        } else if (all && digits == EPOCH_MILLI) {
            return MOMENT.format(Instant.ofEpochMilli(Long.parseLong(value)));
        } else if (digits == DAY) {
            return day() + (isTime(DAY) ? time(DAY + 1) : value.substring(DAY));
        }
        return all && (digits == MINUTE || digits == SECOND) ? day() + time(DAY) : value;
    }

    private int digits(int start) {
        int end = start;
        while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }

    /** Whether hours and minutes without a colon follow, as in 20131130T2059. */
    private boolean isTime(int at) {
        int digits = at < value.length() && Character.isLetter(value.charAt(at)) ? digits(at + 1) : 0;
        return digits == MINUTE - DAY || digits == SECOND - DAY;
    }

    private String day() {
        return value.substring(0, 4) + '-' + value.substring(4, 6) + '-' + value.substring(6, DAY);
    }

    private String time(int at) {
        String seconds = digits(at) == SECOND - DAY ? ":" + value.substring(at + 4, at + 6) : "";
        int end = at + digits(at);
        return 'T'
                + value.substring(at, at + 2)
                + ':'
                + value.substring(at + 2, at + 4)
                + seconds
                + value.substring(end);
    }
}
