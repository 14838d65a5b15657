package org.isnad.ledger.search.found;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Stretches of time that are counted. */
public enum Unit {
    DAY,
    /** Begins on Monday, as ISO 8601 has it. */
    WEEK,
    MONTH,
    YEAR;

    /** The first day of the stretch that a day lies in. */
    public LocalDate begin(LocalDate day) {
        switch (this) {
            case WEEK:
                return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH:
                return day.withDayOfMonth(1);
            case YEAR:
                return day.withDayOfYear(1);
            default:
                return day;
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
