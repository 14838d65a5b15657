package org.isnad.fetch.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A page that could not be fetched and is tried again.
 *
 * @param attempts how often it was tried
 */
record Waiting(int attempts, Instant notBefore) {
    static final Waiting NEVER_TRIED = new Waiting(0, Instant.EPOCH);

    private static final Duration FIRST = Duration.ofMinutes(10);
    /** Together they last more than ten hours. */
    private static final int MOST_ATTEMPTS = 7;

    /** After one more failure; empty where it is given up. */
    Optional<Waiting> failed(Instant now, Optional<Duration> asked) {
        Duration pause = FIRST.multipliedBy(1L << attempts);
        Duration longer = asked.filter(any -> any.compareTo(pause) > 0).orElse(pause);
        return attempts + 1 >= MOST_ATTEMPTS
                ? Optional.empty()
                : Optional.of(new Waiting(attempts + 1, now.plus(longer)));
    }

    boolean isDue(Instant now) {
        return !now.isBefore(notBefore);
    }
}
