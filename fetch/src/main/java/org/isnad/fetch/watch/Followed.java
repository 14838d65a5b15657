package org.isnad.fetch.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isnad.fetch.http.Request.Known;

/**
 * What is known of a list of stories that is followed.
 *
 * @param known the version that was read last
 * @param failures how often in a row it could not be read
 * @param notBefore when it may be asked again
 */
record Followed(Known known, int failures, Instant notBefore) {
    static final Followed NEW = new Followed(Known.NOTHING, 0, Instant.EPOCH);

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    Followed read(Known version) {
        return new Followed(version, 0, Instant.EPOCH);
    }

    /** After a failure: asked again later each time, and never before the server wants it. */
    Followed failed(Instant now, Duration every, Optional<Duration> asked) {
        Duration grown = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration pause = grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
        Duration longer = asked.filter(any -> any.compareTo(pause) > 0).orElse(pause);
        // A little less than the next look is away, so that it is not missed by a second.
        return new Followed(known, failures + 1, now.plus(longer).minus(every.dividedBy(2)));
    }

    boolean isDue(Instant now) {
        return !now.isBefore(notBefore);
    }
}
