package org.isnad.reading.time.values;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.time.rules.Match;
import org.isnad.reading.time.words.Category;
import org.isnad.reading.time.words.Lattice;

/** Gives the expressions of one text their values, in the order of the text: some point back to those before. */
public final class Resolver {
    private static final Set<Category> YEARS = EnumSet.of(
            Category.YEAR, Category.SPELLED, Category.THEUNIT, Category.DIRECTION, Category.HIJRIERA, Category.THIS);
    private static final Set<Category> DAYPARTS = EnumSet.of(Category.PARTADVERB, Category.THEPART, Category.THENIGHT);
    private static final Set<Category> MONTHS =
            EnumSet.of(Category.MONTH, Category.MONTHISH, Category.MONTHRARE, Category.HIJRI, Category.HIJRISH);
    /** How many tokens back, and over how many line ends, a date may stand that an expression points back to. */
    private static final int MEMORY = 80;

    private static final int LINES = 1;
    private static final int HOUR_END = 13;

    private final Lattice lattice;
    private final Published published;
    private final Hijri hijri;
    private Optional<Point> last = Optional.empty();
    private int lastEnd;

    public Resolver(Lattice lattice, Published published, Hijri hijri) {
        this.lattice = lattice;
        this.published = published;
        this.hijri = hijri;
    }

    /** The TIMEX3 value; empty where the words are no time. */
    public Optional<String> value(Match match) {
        Frame frame = Frame.of(match);
        String value = switch (match.rule().meaning()) {
            case DATE -> remember(date(frame, match), match).value();
            case SPAN -> span(frame, match);
            case AGO -> remember(away(frame, -1), match).value();
            case DURATION -> Durations.value(frame);
            case AHEAD -> ahead(frame, match);
            case MINUTE -> Timeless.minute(frame);
            case RANGE -> Timeless.range(frame);
            case REPEATED -> Timeless.repeated(frame);
            case AROUND -> Timeless.around(frame);
            case LATER -> remember(later(frame, match), match).value();
            case REFERENCE -> Timeless.reference(frame);
            case TENSED -> tensed(match);
            case BACK -> recent(match).map(Point::value).orElseGet(() -> tensed(match));
            case ERA -> Eras.value(frame, setting(match));
            case NOTHING -> "";
        };
        return Optional.of(value).filter(v -> !v.isEmpty());
    }

    private Point remember(Point point, Match match) {
        if (point.day() != null) {
            last = Optional.of(point);
            lastEnd = match.to().token();
        }
        return point;
    }

    /** The date that was spoken of shortly before. */
    private Optional<Point> recent(Match match) {
        Tokens tokens = lattice.tokens();
        int here = match.from().token();
        long lines = IntStream.range(Math.max(lastEnd, here - MEMORY), here)
                .filter(token -> tokens.kind(token) == TokenKind.NEWLINE)
                .count();
        return here - lastEnd <= MEMORY && lines <= LINES ? last : Optional.empty();
    }

    private Setting setting(Match match) {
        return new Setting(published, last, () -> tense(match), hijri);
    }

    private Tense tense(Match match) {
        return Tense.around(lattice, match.from().token(), match.to().token() - 1);
    }

    private Point date(Frame frame, Match match) {
        Optional<String> clock = ClockTimes.of(frame);
        return clock.isPresent() && !ClockTimes.namesDay(frame)
                ? clock(clock.get(), match)
                : Dates.of(frame, setting(match));
    }

    /** A time of the clock that names no day is of the day spoken of shortly before, else of the present one. */
    private Point clock(String time, Match match) {
        Optional<LocalDate> day = recent(match)
                .filter(point -> point.grain().compareTo(Unit.DAY) <= 0)
                .map(Point::day)
                .or(published::date);
        return Point.of(day, Unit.DAY).with("T" + time);
    }

    private String span(Frame frame, Match match) {
        Optional<String> years = frame.value(Category.YEARS);
        List<Frame> ends = frame.parted(Timeless.PARTING);
        if (years.isPresent() || ends.size() == 1) {
            return years.orElseGet(() -> date(frame, match).value());
        }
        Frame end = ends.get(1);
        Point from = date(completed(ends.get(0), end), match);
        return from.value() + "/" + remember(date(end, match), match).value();
    }

    /** What only the end of a span tells, its month, year and part of the day, holds for the beginning too. */
    private static Frame completed(Frame begin, Frame end) {
        boolean hasYear = begin.has(Category.YEAR, Category.SPELLED) || begin.isOf(Unit.YEAR);
        boolean hasMonth = MONTHS.stream().anyMatch(begin::has);
        Frame timed = DAYPARTS.stream().anyMatch(begin::has) || !begin.has(Category.HOUR, Category.HOURTH)
                ? begin
                : begin.with(end, DAYPARTS);
        Frame withYear = hasYear ? timed : timed.with(end, YEARS);
        return hasMonth || hasYear ? withYear : withYear.with(end, MONTHS);
    }

    /** So many units before or after the present; hours count where the time of publication is known. */
    private Point away(Frame frame, int sign) {
        Amount amount = Durations.longest(frame);
        if (!amount.reachesDate()) {
            return new Point(Timeless.direction(sign), null, amount.unit());
        }
        Optional<Point> hour = Optional.of(amount)
                .filter(hours -> hours.unit() == Unit.HOUR)
                .flatMap(hours -> published.hoursLater(hours.signed(sign)))
                .map(time -> new Point(time.toString().substring(0, HOUR_END), time.toLocalDate(), Unit.HOUR));
        return hour.orElseGet(() -> shifted(published.date(), amount, sign));
    }

    private static Point shifted(Optional<LocalDate> from, Amount amount, int sign) {
        Unit grain = amount.unit().isOfClock() ? Unit.DAY : amount.unit();
        return Point.of(from.map(day -> amount.unit().shift(day, amount.signed(sign))), grain);
    }

    private String ahead(Frame frame, Match match) {
        boolean future = tense(match) == Tense.FUTURE;
        return future ? remember(away(frame, 1), match).value() : Durations.value(frame);
    }

    /** So long after or before the date just spoken of; only so long where there is none. */
    private Point later(Frame frame, Match match) {
        Amount amount = Durations.longest(frame);
        int sign = frame.number(Category.THEREAFTER).orElse(1);
        return recent(match)
                .filter(point -> amount.reachesDate())
                .map(point -> shifted(Optional.ofNullable(point.day()), amount, sign))
                .orElseGet(() -> new Point(Durations.value(frame), null, amount.unit()));
    }

    private String tensed(Match match) {
        return Timeless.direction(tense(match) == Tense.FUTURE ? 1 : -1);
    }
}
