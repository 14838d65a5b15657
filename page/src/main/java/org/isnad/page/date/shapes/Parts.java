package org.isnad.page.date.shapes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/**
 * The numbers of a day.
 *
 * @param year zero where it is not printed
 * @param month from one
 * @param day zero where only the month is printed
 * @param hijri whether they count in the calendar of Umm al-Qura
 */
public record Parts(int year, int month, int day, boolean hijri) {
    /** The day, or the first of the month; empty where there is no such day. */
    public Optional<LocalDate> date() {
        try {
            int first = Math.max(day, 1);
            return Optional.of(
                    hijri ? LocalDate.from(HijrahDate.of(year, month, first)) : LocalDate.of(year, month, first));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same day in a year. */
    public Parts in(int otherYear) {
        return new Parts(otherYear, month, day, hijri);
    }
}
