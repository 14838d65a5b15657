package org.isnad.fetch.wire;

import java.time.Duration;

/** Spans of time in words. */
final class Seconds {
    private static final long MILLIS = 1000;

    private Seconds() {}

    static String of(Duration time) {
        long millis = time.toMillis();
        if (millis < MILLIS) {
            return millis + " ms";
        }
        return millis / MILLIS == 1 ? "1 second" : millis / MILLIS + " seconds";
    }
}
