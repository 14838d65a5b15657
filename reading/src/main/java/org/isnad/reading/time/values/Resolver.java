package org.isnad.reading.time.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
    private static final Set<Category> PARTING = EnumSet.of(Category.TO, Category.AND, Category.DASH, Category.OR);
    private static final Set<Category> YEARS = EnumSet.of(
            Category.YEAR, Category.SPELLED, Category.THEUNIT, Category.DIRECTION, Category.HIJRIERA, Category.THIS);
    private static final Set<Category> MONTHS =
            EnumSet.of(Category.MONTH, Category.MONTHISH, Category.HIJRI, Category.HIJRISH);
    private static final Set<Category> UNITS = EnumSet.of(Category.UNIT, Category.UNITS);
    /** How many tokens back, and over how many line ends, a date may stand that an expression points back to. */
    private static final int MEMORY = 80;

    private static final int LINES = 1;
    /** More units than that from the present, nobody means a date. */
    private static final int FURTHEST = 1000;

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
        return Optional.ofNullable(
                switch (match.rule().meaning()) {
                    case DATE -> remember(date(frame, match), match).value();
                    case SPAN -> span(frame, match);
                    case AGO -> remember(away(frame, -1), match).value();
                    case DURATION -> Durations.value(frame);
                    case AHEAD -> ahead(frame, match);
                    case RANGE -> range(frame);
                    case REPEATED -> repeated(frame);
                    case AROUND -> around(frame);
                    case LATER -> remember(later(frame, match), match).value();
                    case REFERENCE -> reference(frame);
                    case TENSED -> tensed(match);
                    case BACK -> recent(match).map(Point::value).orElseGet(() -> tensed(match));
                    case ERA -> Eras.value(frame, setting(match));
                    case NOTHING -> null;
                });
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
        return new Setting(published, last, tense(match), hijri);
    }

    private Tense tense(Match match) {
        return Tense.around(lattice, match.from().token(), match.to().token() - 1);
    }

    private Point date(Frame frame, Match match) {
        return Dates.of(frame, setting(match));
    }

    private String span(Frame frame, Match match) {
        Optional<String> years = frame.value(Category.YEARS);
        List<Frame> ends = frame.parted(PARTING);
        if (years.isPresent() || ends.size() == 1) {
            return years.orElseGet(() -> date(frame, match).value());
        }
        Frame end = ends.get(1);
        Point from = date(completed(ends.get(0), end), match);
        return from.value() + "/" + remember(date(end, match), match).value();
    }

    /** What only the end of a span tells, its month and year, holds for the beginning too. */
    private static Frame completed(Frame begin, Frame end) {
        boolean hasYear = begin.has(Category.YEAR, Category.SPELLED) || begin.isOf(Unit.YEAR);
        boolean hasMonth = begin.has(MONTHS.toArray(new Category[0]));
        Frame withYear = hasYear ? begin : begin.with(end, YEARS);
        return hasMonth || hasYear ? withYear : withYear.with(end, MONTHS);
    }

    /** So many units before or after the present. */
    private Point away(Frame frame, int sign) {
        Map.Entry<Unit, Double> amount = longest(frame);
        if (!isDate(amount)) {
            return new Point(direction(sign), null, amount.getKey());
        }
        return shifted(
                new Point("", published.date().orElse(null), Unit.DAY), sign * amount.getValue(), amount.getKey());
    }

    private static Map.Entry<Unit, Double> longest(Frame frame) {
        return Durations.amounts(frame).entrySet().stream()
                .reduce((shorter, longer) -> longer)
                .orElse(Map.entry(Unit.DAY, -1.0));
    }

    private static boolean isDate(Map.Entry<Unit, Double> amount) {
        return amount.getValue() >= 0 && amount.getValue() * amount.getKey().count() <= FURTHEST;
    }

    private Point shifted(Point from, double amount, Unit unit) {
        Optional<Point> hour =
                unit == Unit.HOUR && from.day() != null && from.value().isEmpty()
                        ? published
                                .hoursLater((long) amount)
                                .map(time -> new Point(time.toString().substring(0, 13), time.toLocalDate(), Unit.HOUR))
                        : Optional.empty();
        Unit grain = unit.isOfClock() ? Unit.DAY : unit;
        Optional<java.time.LocalDate> day = Optional.ofNullable(from.day()).map(d -> unit.shift(d, (long) amount));
        return hour.orElseGet(() -> Point.of(day, grain));
    }

    private String ahead(Frame frame, Match match) {
        boolean future = tense(match) == Tense.FUTURE;
        return future ? remember(away(frame, 1), match).value() : Durations.value(frame);
    }

    /** So long after or before the date just spoken of; only so long where there is none. */
    private Point later(Frame frame, Match match) {
        Map.Entry<Unit, Double> amount = longest(frame);
        int sign = frame.number(Category.THEREAFTER).orElse(1);
        return recent(match)
                .filter(point -> isDate(amount))
                .map(point -> shifted(point, sign * amount.getValue(), amount.getKey()))
                .orElseGet(() -> new Point(Durations.value(frame), null, amount.getKey()));
    }

    private static String range(Frame frame) {
        List<Frame> ends = frame.parted(PARTING);
        if (ends.size() == 1) {
            return Durations.value(frame);
        }
        Frame least = ends.get(0);
        boolean whole = least.has(Category.UNIT, Category.UNITS, Category.DUAL);
        return Durations.value(whole ? least : least.with(ends.get(1), UNITS)) + "/" + Durations.value(ends.get(1));
    }

    private static String repeated(Frame frame) {
        Optional<String> weekday = frame.value(Category.WEEKDAY).or(() -> frame.value(Category.BAREDAY));
        return weekday.map(day -> "XXXX-WXX-" + day + Dates.part(frame))
                .or(() -> frame.value(Category.REPEATED))
                .or(() -> frame.value(Category.PART).map(part -> "P1D"))
                .orElseGet(() -> Durations.value(frame));
    }

    private static String around(Frame frame) {
        boolean counted = frame.has(Category.NUMBER, Category.DUAL, Category.THEDUAL, Category.MANY);
        boolean one = frame.has(Category.LAST) && frame.has(Category.THEUNIT);
        return counted || one ? Durations.value(frame) : direction(frame);
    }

    private static String reference(Frame frame) {
        return frame.value(Category.REF)
                .or(() -> frame.value(Category.NOUNREF))
                .or(() -> frame.value(Category.PRIOR))
                .orElseGet(() -> direction(frame));
    }

    private String tensed(Match match) {
        return direction(tense(match) == Tense.FUTURE ? 1 : -1);
    }

    private static String direction(Frame frame) {
        return direction(frame.number(Category.FOLLOWING, Category.DIRECTION, Category.ADJECTIVE)
                .orElse(frame.has(Category.THIS) ? 0 : -1));
    }

    private static String direction(int steps) {
        return steps < 0 ? "PAST_REF" : steps > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }
}
