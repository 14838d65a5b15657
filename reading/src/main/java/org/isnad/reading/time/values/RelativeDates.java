package org.isnad.reading.time.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.reading.time.words.Category;

/** Days and units told from the present or from the date spoken of before. */
final class RelativeDates {
    private static final int WEEKS_AROUND = 2;
    private static final int MONTHS_AROUND = 2;

    private final Frame frame;
    private final Setting setting;

    RelativeDates(Frame frame, Setting setting) {
        this.frame = frame;
        this.setting = setting;
    }

    /** The year told by its number, or from the present or the last date. */
    Optional<Integer> year() {
        Optional<Integer> told = frame.number(Category.YEAR, Category.ODDYEAR, Category.SPELLED);
        if (told.isPresent() || !frame.isOf(Unit.YEAR)) {
            return told;
        }
        return Optional.ofNullable(unit(Unit.YEAR).day()).map(LocalDate::getYear);
    }

    /** The date, where no solar or Hijri month or year tells it. */
    Point point() {
        if (frame.has(Category.SHIFTDAY, Category.TODAY)) {
            int steps = frame.number(Category.SHIFTDAY).orElse(0);
            return Point.of(setting.now().map(day -> day.plusDays(steps)), Unit.DAY);
        }
        if (frame.has(Category.WEEKDAY)) {
            return weekday(frame.number(Category.WEEKDAY).orElse(1));
        }
        Optional<Point> unit = frame.coarsest().map(this::unit);
        return unit.or(() -> frame.number(Category.DAY).map(this::dayOfMonth))
                .orElseGet(() -> Point.of(setting.now(), Unit.DAY));
    }

    /** The nearest day of the number, where no month is told. */
    private Point dayOfMonth(int number) {
        Optional<LocalDate> day = setting.now().flatMap(now -> {
            List<LocalDate> days = IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND)
                    .mapToObj(now::plusMonths)
                    .flatMap(month -> Dates.day(month.getYear(), month.getMonthValue(), number).stream())
                    .toList();
            return Choice.of(Optional.empty(), setting.tense()).orNearest().among(days, now);
        });
        return day.map(d -> Point.of(d, Unit.DAY)).orElse(new Point("XXXX-XX-" + Point.two(number), null, Unit.DAY));
    }

    private Point weekday(int weekday) {
        if (setting.now().isEmpty()) {
            return new Point("XXXX-WXX-" + weekday, null, Unit.DAY);
        }
        LocalDate now = setting.now().get();
        if (frame.isOf(Unit.WEEK)) {
            Optional<LocalDate> week = Optional.ofNullable(unit(Unit.WEEK).day());
            return Point.of(week.map(day -> Unit.monday(day).plusDays(weekday - 1L)), Unit.DAY);
        }
        Choice choice = Choice.of(frame.number(Category.DIRECTION), setting.tense());
        List<LocalDate> days = IntStream.rangeClosed(-WEEKS_AROUND, WEEKS_AROUND)
                .mapToObj(week -> Unit.monday(now).plusDays(7L * week + weekday - 1))
                .toList();
        return Point.of((choice == Choice.UNTOLD ? Choice.PAST : choice).among(days, now), Unit.DAY);
    }

    /** A unit with the article: told from the present by its direction, from the last date by other words. */
    private Point unit(Unit unit) {
        boolean back = frame.has(Category.SAME, Category.THAT, Category.FOLLOWING)
                && setting.last().isPresent();
        if (back && setting.last().get().grain().compareTo(unit) > 0) {
            return Point.unknown(unit);
        }
        Optional<LocalDate> from = back ? setting.last().map(Point::day) : setting.now();
        int steps = frame.number(Category.FOLLOWING, Category.DIRECTION).orElse(0);
        Optional<LocalDate> there = from.map(day -> unit.shift(day, steps));
        Optional<Integer> day = frame.isOf(Unit.WEEK) ? Optional.empty() : frame.number(Category.DAY, Category.ORDINAL);
        if (unit != Unit.MONTH || day.isEmpty()) {
            return Point.of(there, unit);
        }
        return there.flatMap(month -> Dates.day(month.getYear(), month.getMonthValue(), day.get()))
                .map(date -> Point.of(date, Unit.DAY))
                .orElse(new Point("XXXX-XX-" + Point.two(day.get()), null, Unit.DAY));
    }
}
