package org.isnad.reading.time.values;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.reading.time.words.Quantities;
import org.jspecify.annotations.Nullable;

/**
 * A date of some grain.
 *
 * @param value as TIMEX3 writes it, with X for what is not known
 * @param day its first day; null where not all of it is known
 * @param grain how coarse it is
 */
record Point(String value, @Nullable LocalDate day, Unit grain) {
    static Point of(LocalDate day, Unit grain) {
        return new Point(grain.of(day), day, grain);
    }

    static Point of(Optional<LocalDate> day, Unit grain) {
        return day.map(d -> of(d, grain)).orElse(unknown(grain));
    }

    static Point unknown(Unit grain) {
        return new Point(grain.unknown(), null, grain);
    }

    /** A part of a year that is told by more than its first day. */
    static Point ofYear(Optional<Integer> year, String part, Unit grain) {
        String value = year.map(y -> Quantities.digits(y, 4)).orElse(Unit.YEAR.unknown());
        return new Point(value + part, null, grain);
    }

    /** The same date, told with something more behind it. */
    Point with(String more) {
        return new Point(value + more, day, grain);
    }

    /** A month or a day of a month in two digits. */
    static String two(int number) {
        return Quantities.digits(number, 2);
    }
}
