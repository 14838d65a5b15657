package org.isnad.reading.time.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.isnad.reading.time.words.Category;
import org.isnad.reading.time.words.Quantities;

/** Dates told by a month, a year or a part of a year. */
final class SolarDates {
    private static final int YEARS_AROUND = 2;
    private static final int MONTHS = 12;

    private final Frame frame;
    private final Setting setting;
    private final Optional<Integer> year;

    /** @param year the year that the terms tell */
    SolarDates(Frame frame, Setting setting, Optional<Integer> year) {
        this.frame = frame;
        this.setting = setting;
        this.year = year;
    }

    /** The date; empty where no month, year or part of a year tells it. */
    Optional<Point> point() {
        Optional<Integer> month = frame.number(Category.MONTH, Category.MONTHISH, Category.MONTHRARE);
        if (month.isPresent()) {
            return Optional.of(inMonth(month.get()));
        }
        if (frame.has(Category.HOLIDAY)) {
            return frame.value(Category.HOLIDAY).map(this::holiday);
        }
        if (frame.has(Category.PORTION)) {
            return frame.value(Category.PORTION).map(this::portion);
        }
        if (frame.has(Category.SEASON, Category.THESEASON)) {
            return frame.value(frame.has(Category.SEASON) ? Category.SEASON : Category.THESEASON)
                    .map(this::season);
        }
        if (frame.has(Category.BC)) {
            Optional<Integer> before = frame.number(Category.YEAR, Category.NUMBER);
            return before.map(y -> new Point("BC" + Quantities.digits(y, 4), null, Unit.YEAR));
        }
        return hasYear() ? Optional.of(wholeYear()) : Optional.empty();
    }

    private Choice choice() {
        if (frame.has(Category.TODAY, Category.SHIFTDAY)) {
            return Choice.NEAREST;
        }
        Optional<Integer> direction = frame.isOf(Unit.YEAR) ? Optional.empty() : frame.number(Category.DIRECTION);
        return Choice.of(direction, setting::tense);
    }

    private boolean hasYear() {
        return year.isPresent() || frame.isOf(Unit.YEAR);
    }

    private Point inMonth(int month) {
        Optional<Integer> day = frame.isOf(Unit.WEEK) ? Optional.empty() : frame.number(Category.DAY, Category.ORDINAL);
        if (day.isPresent()) {
            return dayOfMonth(month, day.get());
        }
        return first(month, choice())
                .map(date -> Point.of(date, Unit.MONTH))
                .orElse(Point.ofYear(year, "-" + Point.two(month), Unit.MONTH));
    }

    private Point dayOfMonth(int month, int day) {
        IntFunction<Optional<LocalDate>> inYear = y -> Dates.day(y, month, day);
        return (hasYear() ? year.flatMap(inYear::apply) : nearest(inYear, setting.now(), choice().orNearest()))
                .map(date -> Point.of(date, Unit.DAY))
                .orElse(Point.ofYear(year, "-" + Point.two(month) + "-" + Point.two(day), Unit.DAY));
    }

    /** The first day of the month in the year told or, where none is, in the one chosen. */
    private Optional<LocalDate> first(int month, Choice among) {
        IntFunction<Optional<LocalDate>> inYear = y -> Dates.day(y, month, 1);
        Optional<LocalDate> present = setting.now().map(day -> day.withDayOfMonth(1));
        return hasYear() ? year.flatMap(inYear::apply) : nearest(inYear, present, among);
    }

    /** A day of the week beside the date leaves only years in which both fall together, if there are any. */
    private Optional<LocalDate> nearest(
            IntFunction<Optional<LocalDate>> inYear, Optional<LocalDate> present, Choice among) {
        if (present.isEmpty()) {
            return Optional.empty();
        }
        int now = present.get().getYear();
        List<LocalDate> days = IntStream.rangeClosed(now - YEARS_AROUND, now + YEARS_AROUND)
                .mapToObj(inYear)
                .flatMap(Optional::stream)
                .toList();
        Optional<Integer> weekday = frame.number(Category.WEEKDAY);
        List<LocalDate> fitting = days.stream()
                .filter(day -> weekday.isEmpty() || day.getDayOfWeek().getValue() == weekday.get())
                .toList();
        return among.among(fitting.isEmpty() ? days : fitting, present.get());
    }

    private Point holiday(String monthAndDay) {
        int dash = monthAndDay.indexOf('-');
        int month = Integer.parseInt(monthAndDay.substring(0, dash));
        return dayOfMonth(month, Integer.parseInt(monthAndDay.substring(dash + 1)));
    }

    /** A quarter or a half of a year; the last without a number is the last of the year. */
    private Point portion(String letter) {
        int months = letter.equals("H") ? MONTHS / 2 : MONTHS / 4;
        int number = Math.min(frame.number(Category.ORDINAL).orElse(MONTHS / months), MONTHS / months);
        Optional<LocalDate> first = first((number - 1) * months + 1, choice());
        return Point.ofYear(first.map(LocalDate::getYear), "-" + letter + number, Unit.QUARTER);
    }

    private Point season(String season) {
        int middle = switch (season) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "FA" -> 10;
            default -> 1;
        };
        Optional<LocalDate> month = first(middle, choice().orNearest());
        return Point.ofYear(month.map(LocalDate::getYear), "-" + season, Unit.QUARTER);
    }

    private Point wholeYear() {
        if (frame.has(Category.THEUNITS)) {
            return firstMonths(frame.number(Category.NUMBER).orElse(1));
        }
        return year.flatMap(y -> Dates.day(y, 1, 1))
                .map(first -> Point.of(first, Unit.YEAR))
                .orElse(Point.unknown(Unit.YEAR));
    }

    private Point firstMonths(int months) {
        return switch (months) {
            case 3 -> Point.ofYear(year, "-Q1", Unit.QUARTER);
            case 6 -> Point.ofYear(year, "-H1", Unit.QUARTER);
            default ->
                Point.ofYear(year, "-01/", Unit.QUARTER)
                        .with(Point.ofYear(year, "-" + Point.two(months), Unit.MONTH)
                                .value());
        };
    }
}
