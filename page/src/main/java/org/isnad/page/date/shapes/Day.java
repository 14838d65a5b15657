package org.isnad.page.date.shapes;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * A day by its numbers.
 *
 * @param readings what they can mean: one, or where the order is open two, the day first one first
 * @param order which number is the day
 * @param separator the sign between numbers; a space where there is none
 * @param weekday the day of the week beside it
 * @param shortYear whether the year has but two digits
 */
public record Day(List<Parts> readings, Order order, char separator, Optional<DayOfWeek> weekday, boolean shortYear)
        implements When {
    public Day {
        readings = List.copyOf(readings);
    }

    static Day named(Parts parts, boolean shortYear) {
        return new Day(List.of(parts), Order.NAMED, ' ', Optional.empty(), shortYear);
    }

    /** The first reading. */
    public Parts parts() {
        return readings.get(0);
    }

    public boolean isHijri() {
        return parts().hijri();
    }

    public boolean hasYear() {
        return parts().year() > 0;
    }

    /** Whether the month is all that is told. */
    public boolean isMonth() {
        return parts().day() == 0;
    }

    /** Whether the words can be something else than a date when they stand alone. */
    public boolean isWeak() {
        return shortYear || isMonth() || !hasYear();
    }

    /** The same day with the day of the week that stands beside it, unless it has one. */
    Day on(Optional<String> name) {
        Optional<DayOfWeek> told = weekday.or(() -> name.map(DayOfWeek::valueOf));
        return new Day(readings, order, separator, told, shortYear);
    }

    /** The same day of a year. */
    public Day in(int year) {
        return new Day(readings.stream().map(p -> p.in(year)).toList(), order, separator, weekday, shortYear);
    }
}
