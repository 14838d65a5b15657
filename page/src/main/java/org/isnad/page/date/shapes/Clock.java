package org.isnad.page.date.shapes;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time of the clock.
 *
 * @param time empty where it cannot be told which hour is meant
 * @param precision how much of it is printed
 * @param zone the zone or offset printed beside it: of java.time, or {@code local}
 */
public record Clock(Optional<LocalTime> time, Precision precision, Optional<String> zone) {
    /** How exact a time is printed. */
    public enum Precision {
        HOUR,
        MINUTE,
        SECOND
    }

    /** The same time with the zone that was told before it, which goes before one told after it. */
    Clock in(Optional<String> told) {
        return new Clock(time, precision, told.or(() -> zone));
    }

    boolean hasSeconds() {
        return precision == Precision.SECOND;
    }
}
