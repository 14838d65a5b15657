package org.isnad.reading.time.values;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceException;

/**
 * The Hijri calendar in days of the solar one: the tables of Umm al-Qura, but for the months that are known to have
 * been declared otherwise. Countries differ by a day now and then. Empty where the tables do not reach or there is no
 * such day. Immutable, thread-safe.
 */
public final class Hijri {
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 30;

    /** First days of months that differ from the tables, by the number of months since year zero. */
    private final Map<Integer, LocalDate> declared;

    private Hijri(Map<Integer, LocalDate> declared) {
        this.declared = Map.copyOf(declared);
    }

    /**
     * Reads the months that were declared otherwise than the tables have them.
     *
     * @param file the file's name, for messages
     * @throws ResourceException where an entry is not as it must be
     * @throws IOException where the stream cannot be read
     */
    public static Hijri read(String file, InputStream in) throws IOException {
        Map<Integer, LocalDate> declared = new HashMap<>();
        for (Block entry : Blocks.read(file, in, Set.of("month", "began"))) {
            String[] yearAndMonth = entry.sole("month").split("-");
            try {
                int month = index(Integer.parseInt(yearAndMonth[0]), Integer.parseInt(yearAndMonth[1]));
                declared.put(month, Dates.parse(entry.sole("began")));
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw entry.problem("needs a month such as 1439-9 and the day it began such as 2018-05-17");
            }
        }
        return new Hijri(declared);
    }

    private static int index(int year, int month) {
        return year * MONTHS + month - 1;
    }

    /** The Hijri year that a day falls into by the tables. */
    Optional<Integer> year(LocalDate day) {
        try {
            return Optional.of(HijrahDate.from(day).get(ChronoField.YEAR));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(int year, int month, int day) {
        boolean isDay = day >= 1 && day <= LONGEST_MONTH;
        return isDay ? first(index(year, month)).map(first -> first.plusDays(day - 1L)) : Optional.empty();
    }

    /** The last day of the stretch of months that begins with a month. */
    Optional<LocalDate> last(int year, int month, int months) {
        return first(index(year, month) + months).map(next -> next.minusDays(1));
    }

    private Optional<LocalDate> first(int month) {
        LocalDate known = declared.get(month);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(month / MONTHS, month % MONTHS + 1, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
