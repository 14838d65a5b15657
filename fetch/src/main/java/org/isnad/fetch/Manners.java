package org.isnad.fetch;

import java.time.Duration;

/**
 * How we behave towards servers.
 *
 * @param agent who we say we are
 * @param delay the pause between two requests to one host, unless its {@code robots.txt} asks for a longer one
 * @param attempts how often something is asked for at most
 * @param pause the pause before the second attempt; it doubles before each further one
 * @param patience the longest pause before another attempt; where a server asks for a longer one, that is left to
 *     whoever asked us
 */
public record Manners(String agent, Duration delay, int attempts, Duration pause, Duration patience) {
    /** Fit for sites that are strange to us. */
    public static Manners usual(String agent) {
        return new Manners(agent, Duration.ofSeconds(1), 3, Duration.ofSeconds(2), Duration.ofSeconds(30));
    }

    /** With another pause between two requests. */
    public Manners withDelay(Duration other) {
        return new Manners(agent, other, attempts, pause, patience);
    }
}
