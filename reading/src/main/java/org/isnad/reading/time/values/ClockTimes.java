package org.isnad.reading.time.values;

import java.util.Map;
import java.util.Optional;
import org.isnad.reading.time.words.Category;

/** The time of the clock that an expression tells. */
final class ClockTimes {
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    /** At ten and eleven before noon some say noon already. */
    private static final int LATE_MORNING = 10;
    /** Night begins with this hour; smaller ones are after midnight. */
    private static final int NIGHTFALL = 6;

    private static final Map<Category, Integer> FRACTIONS = Map.of(
            Category.ANDHALF, 30,
            Category.ANDQUARTER, 15,
            Category.ANDTHIRD, 20,
            Category.LESSQUARTER, -15,
            Category.LESSTHIRD, -20);

    private ClockTimes() {}

    /** For example 14:30; empty where no hour is told. */
    static Optional<String> of(Frame frame) {
        Optional<String> clock = frame.value(Category.CLOCK).or(() -> frame.value(Category.HHMM));
        if (clock.isPresent()) {
            String[] parts = clock.get().split(":");
            return Optional.of(text(inDay(Integer.parseInt(parts[0]), frame), Integer.parseInt(parts[1])));
        }
        return frame.number(Category.HOURTH, Category.HOUR).map(hour -> text(inDay(hour, frame), minutes(frame)));
    }

    /** Whether something beside the time of the clock tells the day. */
    static boolean namesDay(Frame frame) {
        return frame.has(
                Category.WEEKDAY, Category.SHIFTDAY, Category.TODAY, Category.DAY, Category.ORDINAL, Category.DATE);
    }

    private static String text(int hour, int minutes) {
        int all = Math.floorMod(hour * MINUTES + minutes, HOURS * MINUTES);
        boolean endOfDay = hour == HOURS && minutes == 0;
        return Point.two(endOfDay ? HOURS : all / MINUTES) + ":" + Point.two(all % MINUTES);
    }

    private static int minutes(Frame frame) {
        return FRACTIONS.entrySet().stream()
                .filter(fraction -> frame.has(fraction.getKey()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse(frame.number(Category.NUMBER).orElse(0) % MINUTES);
    }

    /** The hour out of 24, by the part of the day that is told beside it. */
    private static int inDay(int hour, Frame frame) {
        return switch (Dates.part(frame)) {
            case "TAF" -> hour < LATE_MORNING ? hour + NOON : hour;
            case "TEV" -> hour < NOON ? hour + NOON : hour;
            case "TNI" -> hour >= NIGHTFALL && hour < NOON ? hour + NOON : hour % HOURS % NOON == 0 ? 0 : hour;
            case "TMO" -> hour == NOON ? 0 : hour;
            default -> hour;
        };
    }
}
