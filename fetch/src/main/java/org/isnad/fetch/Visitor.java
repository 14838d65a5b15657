package org.isnad.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Exchange;
import org.isnad.fetch.http.Request;
import org.isnad.fetch.http.Request.Known;
import org.isnad.fetch.wire.Door;
import org.isnad.fetch.wire.FetchException;

/** Asks servers in turn, and again where that may help. Thread-safe. */
final class Visitor {
    private final Door door;
    private final Manners manners;
    private final Turns turns;

    Visitor(Door door, Manners manners) {
        this.door = door;
        this.manners = manners;
        this.turns = new Turns(manners.delay());
    }

    Turns turns() {
        return turns;
    }

    String agent() {
        return manners.agent();
    }

    int largest() {
        return door.limits().size();
    }

    /**
     * Asks for what lies at an address.
     *
     * @return an answer that is final: no error that may have gone the next time
     */
    Exchange visit(WebAddress address, Known known) throws IOException, InterruptedException {
        Request request = new Request(address, manners.agent(), known);
        for (int attempt = 1; ; attempt++) {
            try (Turns.Turn turn = turns.take(address.host())) {
                Exchange exchange = Exchange.ask(door, request);
                Status.refuseFleeting(exchange.response());
                return exchange;
            } catch (FetchException e) {
                Optional<Duration> pause = pause(attempt, e);
                if (pause.isEmpty()) {
                    throw e;
                }
                TimeUnit.NANOSECONDS.sleep(pause.get().toNanos());
            }
        }
    }

    /** How long to wait before another attempt; empty where there is to be none. */
    private Optional<Duration> pause(int attempt, FetchException e) {
        if (!e.passes() || attempt >= manners.attempts()) {
            return Optional.empty();
        }
        Duration grown = manners.pause().multipliedBy(1L << (attempt - 1));
        // Drawn by lot, so that many who failed together do not come back together.
        Duration drawn = grown.plusNanos(
                (long) (grown.toNanos() * ThreadLocalRandom.current().nextDouble() / 2));
        Duration pause = e.after().filter(asked -> asked.compareTo(drawn) > 0).orElse(drawn);
        return Optional.of(pause).filter(any -> any.compareTo(manners.patience()) <= 0);
    }
}
