package org.isnad.reading.time.values;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Which of the days that an expression can mean is meant, seen from the present. */
enum Choice {
    /** Before it, as the word says. */
    LAST,
    /** The nearest on either side. */
    NEAREST,
    /** After it, as the word says. */
    NEXT,
    /** Not after it, as the clause tells. */
    PAST,
    /** Not before it, as the clause tells. */
    FUTURE,
    /** Nothing tells: not after it, unless the next is close. */
    UNTOLD;

    private static final int CLOSE_DAYS = 75;

    /** What the word for the direction says, in steps from the present, else what the tense tells. */
    static Choice of(Optional<Integer> direction, Supplier<Tense> tense) {
        return direction
                .map(steps -> steps < 0 ? LAST : steps > 0 ? NEXT : NEAREST)
                .orElseGet(() -> valueOf(tense.get().name()));
    }

    /** The same where a time that nothing tells is most likely the nearest. */
    Choice orNearest() {
        return this == PAST || this == UNTOLD ? NEAREST : this;
    }

    /**
     * The day meant.
     *
     * @param days all that can be meant, in order, on both sides of the present
     * @param now the present day, or the first of the present month where months are chosen from
     */
    Optional<LocalDate> among(List<LocalDate> days, LocalDate now) {
        Optional<LocalDate> before =
                days.stream().filter(day -> !day.isAfter(now)).reduce((a, b) -> b);
        Optional<LocalDate> after =
                days.stream().filter(day -> !day.isBefore(now)).findFirst();
        return switch (this) {
            case LAST -> days.stream().filter(day -> day.isBefore(now)).reduce((a, b) -> b);
            case NEXT -> days.stream().filter(day -> day.isAfter(now)).findFirst();
            case PAST -> before;
            case FUTURE -> after;
            case NEAREST -> distance(before, now) <= distance(after, now) ? before : after;
            case UNTOLD -> distance(after, now) <= CLOSE_DAYS ? after : before;
        };
    }

    private static long distance(Optional<LocalDate> day, LocalDate now) {
        return day.map(d -> Math.abs(ChronoUnit.DAYS.between(d, now))).orElse(Long.MAX_VALUE);
    }
}
