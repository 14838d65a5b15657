package org.isnad.page.date.shapes;

import java.time.LocalTime;
import java.util.Optional;
import org.isnad.page.date.shapes.Clock.Precision;
import org.isnad.page.date.words.Kind;

/** Times of the clock: 14:30, 2:30 PM, 14:30:05.123, 14h30, 10.30 am. */
final class Clocks {
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int NOON = 12;
    /** At ten and eleven before noon some say noon already. */
    private static final int LATE_MORNING = 10;
    /** Night begins with this hour; smaller ones are after midnight. */
    private static final int NIGHTFALL = 6;
    /** So many digits of a second java.time keeps. */
    private static final int FRACTION = 9;

    private static final int YEAR = 4;
    /** What ISO 8601 has before a time, folded. */
    private static final String ISO = "t";

    private final Cursor cursor;
    private final Offsets offsets;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private Precision precision = Precision.HOUR;
    /** Whether the numbers are a time only beside a part of the day. */
    private boolean needsHalf;
    /** Whether a part of the day stands beside the time. */
    private boolean halved;

    Clocks(Cursor cursor) {
        this.cursor = cursor;
        this.offsets = new Offsets(cursor);
    }

    Optional<Clock> next() {
        int before = cursor.at() - 1;
        boolean isIso = before >= 0 && cursor.pieces().form(before).equals(ISO);
        return cursor.attempt(this::one).map(clock -> clock.in(offsets.next(isIso || halved || clock.hasSeconds())));
    }

    private Optional<Clock> one() {
        boolean afterYear = cursor.at() > 0 && cursor.pieces().length(cursor.at() - 1) == YEAR;
        String before = half();
        hour = cursor.number(1, 2);
        if (hour < 0 || !minutes()) {
            return Optional.empty();
        }
        boolean bare = precision == Precision.HOUR;
        String half = !before.isEmpty() ? before : bare ? cursor.word(Kind.HALF).orElse("") : half();
        halved = !half.isEmpty();
        if (half.isEmpty() ? needsHalf : bare && !before.isEmpty()) {
            return Optional.empty();
        }
        // A letter apart after a year may be that of its era, or say that it is after noon.
        boolean unsure = afterYear && !before.isEmpty() && hour <= NOON;
        return Optional.of(new Clock(unsure ? Optional.empty() : time(half), precision, Optional.empty()));
    }

    private String half() {
        return cursor.word(Kind.HALF).or(() -> cursor.word(Kind.HALF_LETTER)).orElse("");
    }

    /** Reads what follows the hour; whether it can. */
    private boolean minutes() {
        precision = Precision.MINUTE;
        boolean dotted = cursor.joins(cursor.at(), ".");
        needsHalf = dotted;
        second = 0;
        nano = 0;
        if (colon() || dotted && cursor.sign(".")) {
            minute = cursor.number(2, 2);
            cursor.attempt(this::seconds);
            return minute >= 0 && minute <= LAST_MINUTE;
        }
        boolean isHour = cursor.skip(Kind.HOUR);
        minute = isHour ? cursor.number(2, 2) : -1;
        needsHalf = !isHour;
        precision = minute < 0 ? Precision.HOUR : Precision.MINUTE;
        return minute <= LAST_MINUTE;
    }

    /** Passes a colon with space on both sides or on none: with one after it alone it is no time of the clock. */
    private boolean colon() {
        return cursor.touches() == cursor.pieces().touchesPrevious(cursor.at() + 1) && cursor.sign(":");
    }

    private Optional<Precision> seconds() {
        int found = colon() ? cursor.number(2, 2) : -1;
        if (found < 0 || found > LAST_MINUTE) {
            return Optional.empty();
        }
        second = found;
        precision = Precision.SECOND;
        cursor.attempt(this::fraction);
        return Optional.of(precision);
    }

    private Optional<Integer> fraction() {
        boolean joined = cursor.joins(cursor.at(), ".,") && cursor.sign(".,");
        int at = cursor.at();
        int digits = joined ? cursor.number(1, FRACTION) : -1;
        if (digits < 0) {
            return Optional.empty();
        }
        nano = digits;
        for (int i = cursor.pieces().length(at); i < FRACTION; i++) {
            nano *= 10;
        }
        return Optional.of(nano);
    }

    private Optional<LocalTime> time(String half) {
        int inDay = inDay(half);
        boolean is = inDay >= 0 && inDay <= LAST_HOUR;
        return is ? Optional.of(LocalTime.of(inDay, Math.max(minute, 0), second, nano)) : Optional.empty();
    }

    /** The hour out of 24; -1 where what is printed contradicts itself. */
    private int inDay(String half) {
        return switch (half) {
            case "AM" -> hour > NOON ? -1 : hour % NOON;
            case "PM" -> hour < NOON ? hour + NOON : hour;
            case "NOON" -> hour < LATE_MORNING ? hour + NOON : hour;
            case "NIGHT" -> hour == NOON ? 0 : hour >= NIGHTFALL && hour < NOON ? hour + NOON : hour;
            default -> hour;
        };
    }
}
