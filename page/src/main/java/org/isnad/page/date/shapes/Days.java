package org.isnad.page.date.shapes;

import java.util.Optional;
import org.isnad.page.date.words.Kind;

/** A day in any shape, with the day of the week before it and the same day in the other calendar after it. */
final class Days {
    private static final String SIGNS = ",\u060C.-\u2013\u2014|/:()\u2022";

    private final Cursor cursor;
    private final NumericDays numeric;
    private final NamedDays named;

    Days(Cursor cursor) {
        this.cursor = cursor;
        this.numeric = new NumericDays(cursor);
        this.named = new NamedDays(cursor);
    }

    Optional<Day> next() {
        return cursor.attempt(this::one).map(this::withOther);
    }

    private Optional<Day> one() {
        Optional<String> weekday = cursor.word(Kind.WEEKDAY);
        if (weekday.isPresent()) {
            cursor.gap(3, SIGNS, Kind.ON, Kind.EQUALS);
        }
        Optional<Day> day = cursor.attempt(numeric::next).or(named::next);
        return day.map(found -> inEra(found).on(weekday));
    }

    private Day inEra(Day day) {
        if (day.hasYear() && !skip(Kind.HIJRI_ERA) && !isMarkOfClock()) {
            skip(Kind.ERA);
        }
        return day;
    }

    private boolean skip(Kind kind) {
        int before = cursor.at();
        boolean bracket = cursor.sign("(");
        boolean found = cursor.skip(kind);
        if (!found) {
            cursor.to(before);
        } else if (bracket) {
            cursor.sign(")");
        }
        return found;
    }

    /** Whether a letter apart, which may be that of an era, stands before a time of the clock. */
    private boolean isMarkOfClock() {
        int at = cursor.at();
        return !cursor.touches()
                && cursor.pieces().isNumber(at + 1)
                && cursor.pieces().isSign(at + 2, ":");
    }

    /** The common era's of two days that name the same in two calendars, whichever comes first; the other is passed. */
    Day withOther(Day day) {
        int end = cursor.at();
        cursor.gap(4, SIGNS, Kind.EQUALS, Kind.ON);
        Optional<Day> other = cursor.attempt(this::one).filter(found -> found.isHijri() != day.isHijri());
        Day common = day.isHijri() ? other.filter(Day::hasYear).orElse(day) : day;
        if (other.isEmpty() || common.isHijri()) {
            cursor.to(end);
            return day;
        }
        return common.on(day.weekday().or(() -> other.get().weekday()).map(Enum::name));
    }
}
