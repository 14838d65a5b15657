package org.isnad.page.date.shapes;

import java.util.Optional;
import org.isnad.page.date.words.Kind;

/** Days whose month is named, in every order: 3 August 2013, August 3, 2013, 2013 August 3, August 2013, 3 August. */
final class NamedDays {
    private static final String SIGNS = "-\u2013/.,\u060C\\'\u2019";
    private static final String CLOSE_SIGNS = "-\u2013/";
    private static final int LONGEST_MONTH = 31;
    private static final int CENTURY = 2000;

    private final Cursor cursor;
    private final Months months;

    NamedDays(Cursor cursor) {
        this.cursor = cursor;
        this.months = new Months(cursor);
    }

    Optional<Day> next() {
        return cursor.attempt(this::dayFirst)
                .or(() -> cursor.attempt(this::yearFirst))
                .or(() -> cursor.attempt(this::monthFirst))
                .or(() -> cursor.attempt(this::monthAndYear));
    }

    private Optional<Day> dayFirst() {
        if (endsRange()) {
            return Optional.empty();
        }
        int day = day();
        cursor.gap(2, SIGNS, Kind.WITHIN);
        return day < 0 ? Optional.empty() : months.next().flatMap(month -> withYear(month, day));
    }

    private Optional<Day> withYear(Months.Month month, int day) {
        int afterMonth = cursor.at();
        cursor.gap(3, SIGNS, Kind.WITHIN);
        int year = cursor.number(month.hijri() ? 3 : 4, 4);
        if (year >= 0) {
            return Optional.of(Day.named(month.of(year, day), false));
        }
        cursor.to(afterMonth);
        int two = shortYear(month);
        if (two < 0) {
            cursor.to(afterMonth);
        }
        Parts parts = month.of(two < 0 ? 0 : two + CENTURY, day);
        return month.rare() ? Optional.empty() : Optional.of(Day.named(parts, two >= 0));
    }

    /** A year of two digits, where the sign before it joins it to the month; else -1. */
    private int shortYear(Months.Month month) {
        boolean joined = !month.hijri() && cursor.touches() && cursor.sign(CLOSE_SIGNS) && cursor.touches();
        int year = joined ? cursor.number(2, 2) : -1;
        return cursor.pieces().isSign(cursor.at(), ":") ? -1 : year;
    }

    private Optional<Day> monthFirst() {
        Optional<Months.Month> month = months.next().filter(m -> !m.rare());
        cursor.gap(2, SIGNS, Kind.WITHIN);
        int day = month.isPresent() ? day() : -1;
        // What seems to be the day begins a time of the clock or a day in numbers.
        boolean isOther = cursor.joins(cursor.at(), ":/-.");
        return day < 0 || isOther ? Optional.empty() : month.flatMap(m -> withYear(m, day));
    }

    private Optional<Day> yearFirst() {
        int year = cursor.number(4, 4);
        cursor.gap(1, SIGNS, Kind.WEEKDAY);
        if (year >= 0 && cursor.pieces().isNumber(cursor.at())) {
            int day = day();
            return day < 0 ? Optional.empty() : months.next().map(m -> Day.named(m.of(year, day), false));
        }
        Optional<Months.Month> month = year < 0 ? Optional.empty() : months.next();
        cursor.gap(1, SIGNS);
        int day = month.isPresent() ? day() : -1;
        return day < 0 ? Optional.empty() : month.map(m -> Day.named(m.of(year, day), false));
    }

    private Optional<Day> monthAndYear() {
        Optional<Months.Month> month = months.next().filter(m -> !m.rare());
        cursor.gap(2, SIGNS, Kind.WITHIN);
        int year = month.isPresent() ? cursor.number(4, 4) : -1;
        return year < 0 ? Optional.empty() : month.map(m -> Day.named(m.of(year, 0), false));
    }

    private int day() {
        int day = cursor.number(1, 2);
        cursor.skip(Kind.ORDINAL);
        return day >= 1 && day <= LONGEST_MONTH ? day : -1;
    }

    /** Whether the number is the second of a range of days, as in 3-5 August: no story is published on one. */
    private boolean endsRange() {
        int before = cursor.at() - 1;
        return cursor.joins(before, "-\u2013") && !cursor.joins(before - 2, ":-/.\u2013");
    }
}
