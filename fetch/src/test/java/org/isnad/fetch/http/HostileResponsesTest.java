package org.isnad.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.isnad.fetch.Fetching;
import org.isnad.fetch.TestSite;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Request.Known;
import org.isnad.fetch.wire.FetchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Responses with a few bytes changed: each is read or refused in words, and nothing else happens. */
@Timeout(60)
class HostileResponsesTest {
    private static final int ROUNDS = Integer.getInteger("isnad.rounds", 300);

    private static final String[] RESPONSES = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nA: b\r\n\r\n",
        "HTTP/1.0 200 OK\r\nContent-Encoding: deflate\r\n\r\nx\u009c\u00cbH\u00cd\u00c9\u00c9\u0007\u0000",
        "HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 503 Busy\r\nRetry-After: 5\r\n\r\n",
    };

    @Test
    void areReadOrRefused() throws IOException {
        long seed = Long.getLong("isnad.seed", System.nanoTime());
        Random random = new Random(seed);
        int read = 0;
        try (TestSite site = new TestSite()) {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] response = changed(RESPONSES[i % RESPONSES.length], random);
                site.on("/", (asked, out) -> out.write(response));
                read += isRead(site, "round " + i + ", -Disnad.seed=" + seed) ? 1 : 0;
            }
        }
        assertThat(read).isBetween(1, ROUNDS);
    }

    private static byte[] changed(String response, Random random) {
        byte[] bytes = response.getBytes(StandardCharsets.ISO_8859_1);
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static boolean isRead(TestSite site, String round) throws IOException {
        WebAddress address = WebAddress.parse(site.at("site.test", "/"));
        try {
            Exchange exchange = Exchange.ask(Fetching.DOOR, new Request(address, "isnad-test/1.0", Known.NOTHING));
            assertThat(exchange.response().body(1 << 20)).as(round).hasSizeLessThan(1 << 20);
            return true;
        } catch (FetchException e) {
            assertThat(e).as(round).message().isNotEmpty();
            return false;
        }
    }
}
