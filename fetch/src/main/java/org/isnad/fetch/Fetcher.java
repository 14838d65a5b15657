package org.isnad.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.fetch.address.AddressException;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Exchange;
import org.isnad.fetch.http.Request.Known;
import org.isnad.fetch.http.Response;
import org.isnad.fetch.wire.Door;
import org.isnad.fetch.wire.FetchException;

/**
 * Fetches what lies at addresses: as a site's {@code robots.txt} asks, one request at a time for each host, redirects
 * followed one by one through the same checks, again where that may help. Thread-safe.
 */
public final class Fetcher {
    private static final int MOST_REDIRECTS = 10;

    private final Visitor visitor;
    private final Robots robots;

    public Fetcher(Door door, Manners manners) {
        this.visitor = new Visitor(door, manners);
        this.robots = new Robots(visitor);
    }

    /**
     * Fetches one thing.
     *
     * @param known what is there already
     * @throws AddressException if it must not be fetched
     * @throws FetchException if it could not be fetched
     */
    public Fetched fetch(WebAddress address, Known known) throws IOException, InterruptedException {
        List<Exchange> hops = new ArrayList<>();
        Exchange last = hop(address, known, hops);
        while (last.response().elsewhere()) {
            last = hop(next(last, hops), known, hops);
        }
        Response response = last.response();
        Status.refuseLasting(response);
        byte[] body = response.unchanged() ? new byte[0] : response.body(visitor.largest());
        return new Fetched(address, hops, body);
    }

    /** The site maps that a site names for robots. */
    public List<String> siteMaps(WebAddress site) throws IOException, InterruptedException {
        return robots.siteMaps(site);
    }

    private Exchange hop(WebAddress at, Known known, List<Exchange> hops) throws IOException, InterruptedException {
        try {
            robots.check(at);
            Exchange exchange = visitor.visit(at, known);
            hops.add(exchange);
            return exchange;
        } catch (AddressException e) {
            throw hops.isEmpty() ? e : new AddressException("it leads on to " + at + ", and " + e.getMessage());
        }
    }

    private static WebAddress next(Exchange last, List<Exchange> hops) throws IOException {
        String location = last.response().headers().first("Location").orElse("");
        if (hops.size() > MOST_REDIRECTS) {
            throw FetchException.lasting("it leads on more than " + MOST_REDIRECTS + " times, lastly to " + location);
        }
        WebAddress next = resolve(last.request().address(), location);
        if (hops.stream().anyMatch(hop -> hop.request().address().equals(next))) {
            throw FetchException.lasting("it leads on in a circle, to " + next
                    + " again: perhaps it wants cookies, which are not kept here");
        }
        return next;
    }

    private static WebAddress resolve(WebAddress at, String location) throws AddressException {
        try {
            return at.resolve(location);
        } catch (AddressException e) {
            throw new AddressException("it leads on to " + location + ", and that is refused: " + e.getMessage());
        }
    }
}
