package org.isnad.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Exchange;
import org.isnad.fetch.http.Request;
import org.isnad.fetch.http.Request.Known;
import org.isnad.fetch.wire.FetchException;
import org.jspecify.annotations.Nullable;

/**
 * What sites ask of robots in their {@code robots.txt} (RFC 9309), asked for once a day. A site without one allows
 * everything; where it cannot be had now, nothing is fetched now. Thread-safe.
 */
final class Robots {
    private static final int MOST_HOPS = 5;
    private static final int MOST_SITES = 1_000;
    private static final int ERRORS = 400;
    private static final Duration FRESH = Duration.ofHours(24);
    /** So long a failure is remembered: the next page of a feed need not run into it again. */
    private static final Duration FAILED = Duration.ofMinutes(5);

    private final Visitor visitor;
    private final Map<String, Site> sites = new LinkedHashMap<>(16, 0.75f, true);

    Robots(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Refuses what a site does not want to be asked for, and slows us down where it asks for that.
     *
     * @throws FetchException if that cannot be known now
     */
    void check(WebAddress address) throws IOException, InterruptedException {
        SiteRules rules = site(address.origin()).rules(address);
        rules.check(address);
        rules.delay().ifPresent(delay -> visitor.turns().slower(address.host(), delay));
    }

    /** The site maps that a site names for robots. */
    List<String> siteMaps(WebAddress address) throws IOException, InterruptedException {
        return site(address.origin()).rules(address).siteMaps();
    }

    private Site site(String origin) {
        synchronized (sites) {
            Site site = sites.computeIfAbsent(origin, any -> new Site());
            if (sites.size() > MOST_SITES) {
                sites.remove(sites.keySet().iterator().next());
            }
            return site;
        }
    }

    private SiteRules ask(WebAddress anything) throws IOException, InterruptedException {
        WebAddress at = anything.resolve("/robots.txt");
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            Exchange exchange = visitor.visit(at, Known.NOTHING);
            if (!exchange.response().elsewhere()) {
                return rules(at, exchange);
            }
            at = at.resolve(exchange.response().headers().first("Location").orElse(""));
        }
        return SiteRules.NONE;
    }

    private SiteRules rules(WebAddress at, Exchange exchange) throws IOException {
        return exchange.response().status() >= ERRORS || !exchange.response().fine()
                ? SiteRules.NONE
                : SiteRules.read(
                        at.toString(), exchange.response().body(visitor.largest()), Request.token(visitor.agent()));
    }

    /** One site; whoever comes while its file is being asked for waits. */
    private final class Site {
        private Optional<SiteRules> rules = Optional.empty();
        private @Nullable FetchException problem;
        private long until = System.nanoTime();

        synchronized SiteRules rules(WebAddress address) throws IOException, InterruptedException {
            if (System.nanoTime() - until >= 0) {
                learn(address);
            }
            if (problem != null) {
                throw problem;
            }
            return rules.orElseThrow();
        }

        private void learn(WebAddress address) throws IOException, InterruptedException {
            try {
                rules = Optional.of(ask(address));
                problem = null;
                until = System.nanoTime() + FRESH.toNanos();
            } catch (FetchException e) {
                String asked = e.passes() ? " (asked for its robots.txt, without which nothing is fetched)" : "";
                problem = e.because(e.getMessage() + asked);
                until = System.nanoTime() + FAILED.toNanos();
            }
        }
    }
}
