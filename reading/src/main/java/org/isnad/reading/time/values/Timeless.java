package org.isnad.reading.time.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.reading.time.words.Category;

/** Values that depend on no day: how often, between what lengths, past or future as the word says. */
final class Timeless {
    /** What parts the two ends of a span or a range. */
    static final Set<Category> PARTING = EnumSet.of(Category.TO, Category.AND, Category.DASH, Category.OR);

    private static final Set<Category> UNITS = EnumSet.of(Category.UNIT, Category.UNITS);
    private static final Set<Category> REFERENCES =
            EnumSet.of(Category.REF, Category.NOUNREF, Category.NOWNOUN, Category.WHILE, Category.SOON, Category.PRIOR);

    private Timeless() {}

    static String minute(Frame frame) {
        int units = frame.number(Category.HOURTH, Category.ORDINAL).orElse(0);
        return "PT" + (units + frame.number(Category.NUMBER).orElse(0)) + "M";
    }

    /** Where only the greater length names the unit, it is the unit of the smaller too. */
    static String range(Frame frame) {
        List<Frame> ends = frame.parted(PARTING);
        if (ends.size() == 1) {
            return Durations.value(frame);
        }
        Frame least = ends.get(0);
        boolean whole = least.has(Category.UNIT, Category.UNITS, Category.DUAL);
        return Durations.value(whole ? least : least.with(ends.get(1), UNITS)) + "/" + Durations.value(ends.get(1));
    }

    static String repeated(Frame frame) {
        Optional<String> weekday = frame.value(Category.WEEKDAY).or(() -> frame.value(Category.BAREDAY));
        return weekday.map(day -> "XXXX-WXX-" + day + Dates.part(frame))
                .or(() -> frame.value(Category.REPEATED))
                .or(() -> frame.value(Category.PERUNIT))
                .or(() -> frame.value(Category.PART).map(part -> "P1D"))
                .orElseGet(() -> Durations.value(frame));
    }

    /** Units around the present: a length where they are counted or one of them is the latest. */
    static String around(Frame frame) {
        boolean counted = frame.has(Category.NUMBER, Category.DUAL, Category.THEDUAL, Category.MANY);
        boolean latest = frame.has(Category.LAST) && frame.has(Category.THEUNIT);
        return counted || latest ? Durations.value(frame) : direction(frame);
    }

    static String reference(Frame frame) {
        return REFERENCES.stream()
                .flatMap(category -> frame.value(category).stream())
                .findFirst()
                .orElseGet(() -> direction(frame));
    }

    private static String direction(Frame frame) {
        return direction(frame.number(Category.FOLLOWING, Category.DIRECTION, Category.ADJECTIVE)
                .orElse(frame.has(Category.THIS) ? 0 : -1));
    }

    /** Past, present or future, by the steps from the present. */
    static String direction(int steps) {
        return steps < 0 ? "PAST_REF" : steps > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }
}
