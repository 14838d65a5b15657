package org.isnad.page.date.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days of three numbers, as in 03/08/2013, 2013-8-3 and 30.10.2018. */
final class NumericDays {
    /** With date separator and, as some type it, backslash. */
    private static final String SIGNS = "/-.\\\u060D";

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;
    private static final int CENTURY = 2000;
    /** Years of two digits from this on are of the century before. */
    private static final int LAST_CENTURY = 90;

    private final Cursor cursor;

    NumericDays(Cursor cursor) {
        this.cursor = cursor;
    }

    Optional<Day> next() {
        int first = cursor.at();
        int a = cursor.number(1, 4);
        char sign = separator();
        int b = cursor.number(1, 2);
        if (a < 0 || sign == ' ' || b < 0 || separator() != sign) {
            return Optional.empty();
        }
        int last = cursor.at();
        int c = cursor.number(1, 4);
        String same = String.valueOf(sign);
        if (c < 0 || cursor.joins(first - 1, same) || cursor.joins(cursor.at(), same)) {
            return Optional.empty();
        }
        int yearDigits = cursor.pieces().length(first);
        return yearDigits == 4
                ? yearFirst(a, b, c)
                : yearLast(a, b, c, sign, cursor.pieces().length(last));
    }

    /** The sign between two numbers, which is passed; a space where it is none, or one that ends a sentence. */
    private char separator() {
        int at = cursor.at();
        if (!cursor.sign(SIGNS)) {
            return ' ';
        }
        char sign = cursor.pieces().first(at);
        return sign == '.' && !cursor.joins(at, ".") ? ' ' : sign;
    }

    private static Optional<Day> yearFirst(int year, int b, int c) {
        // Quirk: some programs print the year, then the day.
        Parts parts = b > MONTHS ? parts(year, c, b) : parts(year, b, c);
        return isDay(parts) ? Optional.of(Day.named(parts, false)) : Optional.empty();
    }

    private static Optional<Day> yearLast(int a, int b, int c, char sign, int digits) {
        boolean isShort = digits == 2;
        if (digits != 4 && !isShort) {
            return Optional.empty();
        }
        int year = !isShort ? c : c < LAST_CENTURY ? c + CENTURY : c + CENTURY - 100;
        List<Parts> readings = new ArrayList<>(List.of(parts(year, b, a), parts(year, a, b)));
        readings.removeIf(parts -> !isDay(parts));
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        // Pages in the Hijri calendar are Arabic and print the day first.
        boolean settled = a == b || readings.get(0).hijri() && readings.size() == 2;
        Order order = a == b ? Order.NAMED : readings.size() == 2 && !settled ? Order.OPEN : order(readings.get(0), a);
        return Optional.of(
                new Day(settled ? readings.subList(0, 1) : readings, order, sign, Optional.empty(), isShort));
    }

    private static Order order(Parts parts, int first) {
        return parts.day() == first ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static Parts parts(int year, int month, int day) {
        return new Parts(year, month, day, year >= FIRST_HIJRI && year <= LAST_HIJRI);
    }

    private static boolean isDay(Parts parts) {
        return parts.month() >= 1 && parts.month() <= MONTHS && parts.day() >= 1 && parts.day() <= LONGEST_MONTH;
    }
}
