package org.isnad.reading.time.values;

import java.util.Optional;
import org.isnad.reading.time.words.Category;

/** Centuries, and decades told by their tens. */
final class Eras {
    /** A decade of no century is one of the last. */
    private static final int USUAL = 19;

    private Eras() {}

    /** Two digits for a century, three for a decade. */
    static String value(Frame frame, Setting setting) {
        return century(frame, setting) + frame.value(Category.DECADES).orElse("");
    }

    private static String century(Frame frame, Setting setting) {
        Optional<Integer> ordinal = frame.number(Category.ORDINAL, Category.NUMBER);
        if (ordinal.isPresent()) {
            return (frame.has(Category.BC) ? "BC" : "") + Point.two(ordinal.get() - 1);
        }
        if (!frame.has(Category.CENTURYWORD)) {
            return Point.two(USUAL);
        }
        int steps = frame.number(Category.DIRECTION).orElse(0);
        return setting.now()
                .map(day -> Unit.CENTURY.of(Unit.CENTURY.shift(day, steps)))
                .orElse(Unit.CENTURY.unknown());
    }
}
