package org.isnad.page.date.shapes;

import java.util.Optional;
import org.isnad.page.date.words.Kind;

/** The zone after a time of the clock: a name, a distance from Greenwich, or the one after the other. */
final class Offsets {
    private static final String UTC = "Z";
    private static final String SIGNS = "([-\u2013|,\u060C";
    private static final String PLUS = "+";
    private static final String MINUS = "-\u2212";
    private static final int FOUR = 4;
    private static final int LAST_HOUR = 14;
    private static final int LAST_MINUTE = 59;

    private final Cursor cursor;

    Offsets(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The zone that comes next, as java.time writes it.
     *
     * @param exact whether the time has seconds, a T before it, or AM or PM beside it: after any other a minus and a
     *     time are the end of a range, and some letters are another word
     */
    Optional<String> next(boolean exact) {
        return cursor.attempt(() -> named(exact)).or(() -> cursor.attempt(() -> bare(exact)));
    }

    private Optional<String> named(boolean exact) {
        int start = cursor.at();
        cursor.gap(2, SIGNS);
        boolean apart = cursor.at() > start;
        boolean bracket = cursor.pieces().isSign(cursor.at() - 1, "(");
        Optional<String> zone = cursor.word(Kind.ZONE)
                .or(() -> exact ? cursor.word(Kind.EXACT_ZONE) : Optional.empty())
                .or(() -> bracket ? cursor.word(Kind.PLACE) : Optional.empty());
        if (zone.filter(UTC::equals).isPresent()) {
            zone = cursor.attempt(this::distance).or(() -> Optional.of(UTC));
        }
        cursor.sign(")]");
        // Behind a sign it may be told before the next time: 14:30 - GMT 11:30.
        boolean isNext = apart && cursor.pieces().isNumber(cursor.at()) && cursor.joins(cursor.at() + 1, ":");
        return zone.filter(name -> !isNext);
    }

    private Optional<String> bare(boolean exact) {
        boolean bracket = cursor.sign("([");
        int sign = cursor.at();
        boolean plus = cursor.pieces().isSign(sign, PLUS);
        boolean four = cursor.pieces().isNumber(sign + 1) && cursor.pieces().length(sign + 1) == FOUR;
        boolean clock = exact || plus && cursor.joins(sign + 2, ":");
        if (!four && !(plus && (bracket || cursor.touches()) || clock)) {
            return Optional.empty();
        }
        Optional<String> distance = distance();
        cursor.sign(bracket ? ")]" : "");
        return distance;
    }

    /** For example +03:00. */
    private Optional<String> distance() {
        boolean plus = cursor.sign(PLUS);
        if (!plus && !cursor.sign(MINUS) || !cursor.touches()) {
            return Optional.empty();
        }
        int four = cursor.number(FOUR, FOUR);
        int hours = four < 0 ? cursor.number(1, 2) : four / 100;
        int minutes = four < 0 ? minutes() : four % 100;
        boolean is = hours >= 0 && hours <= LAST_HOUR && minutes >= 0 && minutes <= LAST_MINUTE;
        return is ? Optional.of((plus ? "+" : "-") + two(hours) + ":" + two(minutes)) : Optional.empty();
    }

    private int minutes() {
        return cursor.joins(cursor.at(), ":") && cursor.sign(":") ? cursor.number(2, 2) : 0;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
