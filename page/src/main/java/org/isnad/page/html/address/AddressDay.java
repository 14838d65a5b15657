package org.isnad.page.html.address;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the day in an address such as {@code /2013/8/3/} or {@code /2020-06-03-title}. */
public final class AddressDay {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private AddressDay() {}

    /** The first day in what follows the host of an address. */
    public static Optional<LocalDate> of(String path) {
        for (int i = 0; i + 8 <= path.length(); i++) {
            if (isDigit(path, i) && !isDigit(path, i - 1) && digits(path, i) == 4) {
                Optional<LocalDate> day = from(path, i);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> from(String path, int yearAt) {
        int monthAt = next(path, yearAt + 4);
        int dayAt = next(path, monthAt + digits(path, monthAt));
        int end = dayAt + digits(path, dayAt);
        if (digits(path, monthAt) == 0 || digits(path, dayAt) == 0 || end - dayAt > 2 || dayAt - monthAt > 3) {
            return Optional.empty();
        }
        return day(number(path, yearAt, yearAt + 4), number(path, monthAt, dayAt - 1), number(path, dayAt, end));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The place after a sign that parts numbers, and after one name in between, as in {@code /2013/world/8/3/}; the
     * path's end where there is none.
     */
    private static int next(String path, int at) {
        if (at >= path.length() || "/-_".indexOf(path.charAt(at)) < 0) {
            return path.length();
        }
        if (path.charAt(at) != '/' || isDigit(path, at + 1)) {
            return at + 1;
        }
        int slash = path.indexOf('/', at + 1);
        return slash < 0 ? path.length() : slash + 1;
    }

    private static int digits(String path, int from) {
        int end = from;
        while (isDigit(path, end)) {
            end++;
        }
        return end - from;
    }

    private static int number(String path, int from, int to) {
        int value = 0;
        for (int i = from; i < to && isDigit(path, i); i++) {
            value = value * 10 + path.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isDigit(String path, int at) {
        return at >= 0 && at < path.length() && path.charAt(at) >= '0' && path.charAt(at) <= '9';
    }
}
