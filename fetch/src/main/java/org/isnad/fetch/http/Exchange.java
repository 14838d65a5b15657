package org.isnad.fetch.http;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.isnad.fetch.wire.Door;
import org.isnad.fetch.wire.Line;

/**
 * A request and what came of it.
 *
 * @param date when it was sent
 * @param server who answered
 */
public record Exchange(Request request, Instant date, InetAddress server, Response response) {
    /**
     * Asks once.
     *
     * @throws IOException in the words of the user; whether it may be otherwise the next time is told by
     *     {@link org.isnad.fetch.wire.FetchException}
     */
    public static Exchange ask(Door door, Request request) throws IOException {
        Instant date = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try (Line line = door.open(request.address())) {
            line.send(request.bytes());
            return new Exchange(request, date, line.server(), new ResponseReader(line).read());
        }
    }
}
