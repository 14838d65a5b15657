package org.isnad.reading.time.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.isnad.reading.time.words.Quantities;

/** A length of time that the calendar counts in, from short to long, and how TIMEX3 writes a date of that grain. */
enum Unit {
    SECOND(1, ChronoUnit.SECONDS, "S", "XXXX-XX-XX"),
    MINUTE(1, ChronoUnit.MINUTES, "M", "XXXX-XX-XX"),
    HOUR(1, ChronoUnit.HOURS, "H", "XXXX-XX-XX"),
    DAY(1, ChronoUnit.DAYS, "D", "XXXX-XX-XX"),
    WEEK(1, ChronoUnit.WEEKS, "W", "XXXX-WXX"),
    MONTH(1, ChronoUnit.MONTHS, "M", "XXXX-XX"),
    QUARTER(3, ChronoUnit.MONTHS, "M", "XXXX-QX"),
    YEAR(1, ChronoUnit.YEARS, "Y", "XXXX"),
    DECADE(10, ChronoUnit.YEARS, "Y", "XXX"),
    CENTURY(100, ChronoUnit.YEARS, "Y", "XX");

    private final int count;
    private final ChronoUnit chrono;
    private final String letter;
    private final String unknown;

    Unit(int count, ChronoUnit chrono, String letter, String unknown) {
        this.count = count;
        this.chrono = chrono;
        this.letter = letter;
        this.unknown = unknown;
    }

    /** The unit that the lexicon names in small letters. */
    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** How many of the units that TIMEX3 has a letter for it lasts. */
    int count() {
        return count;
    }

    /** Its letter in a duration. */
    String letter() {
        return letter;
    }

    /** A date of this grain of which nothing is known. */
    String unknown() {
        return unknown;
    }

    boolean isOfClock() {
        return compareTo(DAY) < 0;
    }

    /** The day so many units later; the day itself where the unit is of the clock. */
    LocalDate shift(LocalDate day, long units) {
        return isOfClock() ? day : day.plus(units * count, chrono);
    }

    /** The date, as coarse as the unit. */
    String of(LocalDate day) {
        return switch (this) {
            case WEEK ->
                Quantities.digits(day.get(IsoFields.WEEK_BASED_YEAR), 4)
                        + "-W"
                        + Quantities.digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> year(day, 4) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year(day, 4);
            case DECADE -> year(day, 3);
            case CENTURY -> year(day, 2);
            default -> day.toString();
        };
    }

    private static String year(LocalDate day, int digits) {
        return Quantities.digits(day.getYear(), 4).substring(0, digits);
    }

    /** Monday of the day's week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
