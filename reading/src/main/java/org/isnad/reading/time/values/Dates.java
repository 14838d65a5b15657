package org.isnad.reading.time.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.reading.time.words.Category;

/** One date, from its terms. */
final class Dates {
    private Dates() {}

    /** The date that the terms tell, with the part of the day or the time of the clock where they tell one. */
    static Point of(Frame frame, Setting setting) {
        Point day = day(frame, setting);
        Optional<String> clock = ClockTimes.of(frame);
        if (clock.isPresent()) {
            return (day.grain() == Unit.DAY ? day : Point.unknown(Unit.DAY)).with("T" + clock.get());
        }
        return day.grain() == Unit.DAY ? day.with(part(frame)) : day;
    }

    private static Point day(Frame frame, Setting setting) {
        Optional<String> date = frame.value(Category.DATE).or(() -> frame.value(Category.KNOWNDAY));
        if (date.isPresent()) {
            return numeric(date.get());
        }
        Optional<String> month = frame.value(Category.MONTHDATE);
        if (month.isPresent()) {
            return Point.of(parse(month.get() + "-01"), Unit.MONTH);
        }
        if (frame.has(Category.HIJRI, Category.HIJRISH, Category.FEAST, Category.HIJRIERA)) {
            return new HijriDates(frame, setting).point();
        }
        RelativeDates relative = new RelativeDates(frame, setting);
        return new SolarDates(frame, setting, relative.year()).point().orElseGet(relative::point);
    }

    /** The part of the day, as it stands behind the day; nothing where none is told. */
    static String part(Frame frame) {
        return Stream.of(Category.PART, Category.PARTADVERB, Category.THEPART, Category.THENIGHT, Category.TONIGHT)
                .flatMap(category -> frame.value(category).stream())
                .findFirst()
                .map(part -> "T" + part)
                .orElse(frame.has(Category.MIDNIGHT) ? "T24:00" : frame.has(Category.MIDDAY) ? "T12:00" : "");
    }

    private static Point numeric(String date) {
        try {
            return Point.of(parse(date), Unit.DAY);
        } catch (DateTimeException e) {
            return new Point(date, null, Unit.DAY);
        }
    }

    /**
     * Reads a day such as 2018-05-17. A formatter of the library would do, but takes longer to start than this program
     * to read a page.
     *
     * @throws DateTimeException where it is no day
     * @throws NumberFormatException where it is not written so
     */
    static LocalDate parse(String text) {
        String[] parts = text.split("-");
        if (parts.length != 3) {
            throw new DateTimeException("not a day: " + text);
        }
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The day, where there is one. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
