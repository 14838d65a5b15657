package org.isnad.reading.time.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.reading.time.words.Category;

/** Dates of the Hijri year: a day as a day of the solar calendar, a month or a year as the stretch from day to day. */
final class HijriDates {
    /** Solar years are written beside Hijri months too; no Hijri year is as great yet. */
    private static final int GREATEST = 1700;

    private static final int MONTHS = 12;
    private static final int YEARS_AROUND = 2;

    private final Frame frame;
    private final Setting setting;
    private final Hijri hijri;
    private final int month;
    private final Optional<Integer> day;

    HijriDates(Frame frame, Setting setting) {
        this.frame = frame;
        this.setting = setting;
        this.hijri = setting.hijri();
        Optional<String[]> feast = frame.value(Category.FEAST).map(value -> value.split("-"));
        this.month = feast.map(parts -> Integer.parseInt(parts[0]))
                .orElse(frame.number(Category.HIJRI, Category.HIJRISH).orElse(0));
        this.day =
                feast.map(parts -> Integer.parseInt(parts[1])).or(() -> frame.number(Category.DAY, Category.ORDINAL));
    }

    Point point() {
        Optional<Integer> year = year();
        if (month == 0) {
            return year.map(y -> stretch(y, 1, MONTHS)).orElse(Point.unknown(Unit.YEAR));
        }
        if (day.isPresent()) {
            return Point.of(year.flatMap(y -> hijri.day(y, month, day.get())), Unit.DAY);
        }
        return year.map(y -> stretch(y, month, 1)).orElse(Point.unknown(Unit.YEAR));
    }

    private Point stretch(int year, int from, int months) {
        Optional<LocalDate> first = hijri.day(year, from, 1);
        Optional<LocalDate> last = hijri.last(year, from, months);
        Unit grain = months == 1 ? Unit.MONTH : Unit.YEAR;
        return first.isEmpty() || last.isEmpty()
                ? Point.unknown(Unit.YEAR)
                : new Point(first.get() + "/" + last.get(), first.get(), grain);
    }

    private Optional<Integer> year() {
        Optional<Integer> told = new RelativeDates(frame, setting).year();
        if (told.isEmpty()) {
            return chosen();
        }
        return told.get() < GREATEST ? told : Dates.day(told.get(), 7, 1).flatMap(hijri::year);
    }

    /** The year in which the month or its day is meant, where none is told. */
    private Optional<Integer> chosen() {
        Optional<Integer> present = setting.now().flatMap(hijri::year);
        if (present.isEmpty()) {
            return present;
        }
        Choice choice =
                Choice.of(frame.number(Category.DIRECTION), setting::tense).orNearest();
        List<Integer> years = IntStream.rangeClosed(present.get() - YEARS_AROUND, present.get() + YEARS_AROUND)
                .boxed()
                .filter(year -> start(year).isPresent())
                .toList();
        List<LocalDate> starts =
                years.stream().flatMap(year -> start(year).stream()).toList();
        return choice.among(starts, setting.now().get()).map(start -> years.get(starts.indexOf(start)));
    }

    private Optional<LocalDate> start(int year) {
        return hijri.day(year, Math.max(month, 1), day.orElse(1));
    }
}
