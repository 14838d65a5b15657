package org.isnad.fetch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.fetch.Fetching;
import org.isnad.fetch.address.AddressException;
import org.isnad.fetch.address.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is connected to, and who never. */
@Timeout(20)
class DoorTest {
    private static Door strict(NameService names) {
        return new Door(names, Guard.PUBLIC, Fetching.LIMITS);
    }

    private static InetAddress address(String digits) throws UnknownHostException {
        return InetAddress.getByName(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://2130706433:%d/",
                "http://127.1:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://[64:ff9b::7f00:1]:%d/",
                "http://0.0.0.0:%d/",
                "http://0:%d/",
                "http://169.254.169.254:%d/latest/meta-data/",
                "http://10.0.0.1:%d/",
                "http://%%31%%32%%37.0.0.1:%d/",
                "http://127.0.0.1.:%d/",
            })
    void neverLeadsIntoAPrivateNetwork(String written) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            WebAddress address = WebAddress.parse(String.format(java.util.Locale.ROOT, written, server.getLocalPort()));

            assertThatThrownBy(() -> strict(NameService.SYSTEM).open(address))
                    .isInstanceOfAny(AddressException.class, FetchException.class)
                    .satisfiesAnyOf(
                            e -> assertThat(e).hasMessageContaining("--allow-private"),
                            e -> assertThat(e).hasMessageContaining("no host is called"));
            server.setSoTimeout(50);
            assertThatThrownBy(server::accept).hasMessageContaining("timed out");
        }
    }

    @Test
    void asksOnceAndConnectsToWhatItWasTold() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        NameService rebinding = host -> {
            // The first answer is for the check, the second for whoever asks again.
            return List.of(address(asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.255.255.1"));
        };
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Line line = new Door(rebinding, Guard.NONE, Fetching.LIMITS)
                        .open(WebAddress.parse("http://rebinding.test:" + server.getLocalPort()))) {
            assertThat(asked).hasValue(1);
            assertThat(line.server()).isEqualTo(address("127.0.0.1"));
        }
    }

    @Test
    void refusesAHostWithOnePrivateAddressAmongPublicOnes() {
        NameService mixed = host -> List.of(address("1.1.1.1"), address("2606:4700::1111"), address("192.168.0.1"));

        assertThatThrownBy(() -> strict(mixed).open(WebAddress.parse("http://mixed.test/")))
                .isInstanceOf(AddressException.class)
                .hasMessage("the address of mixed.test, 192.168.0.1, is in a private network: such addresses are asked"
                        + " only with --allow-private");
    }

    @Test
    void triesTheNextAddressWhereOneDoesNotAnswer() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, address("127.0.0.2"))) {
            NameService two = host -> List.of(address("127.0.0.3"), address("127.0.0.2"));
            try (Line line = new Door(two, Guard.NONE, Fetching.LIMITS)
                    .open(WebAddress.parse("http://two.test:" + server.getLocalPort()))) {
                assertThat(line.server()).isEqualTo(address("127.0.0.2"));
            }
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        WebAddress address = WebAddress.parse("http://site.test:" + port);

        assertThatThrownBy(() -> Fetching.DOOR.open(address))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("nothing listens at site.test on port " + port + " (connection refused)");
    }

    @Test
    void saysThatNoHostIsCalledSo() {
        assertThatThrownBy(() -> Fetching.DOOR.open(WebAddress.parse("http://nowhere.test/")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("no host is called nowhere.test");
    }

    @Test
    void waitsForNoNameServiceWithoutEnd() {
        Limits short1 = new Limits(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(2), 1000);
        NameService slow = host -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };

        assertThatThrownBy(() -> new Door(slow, Guard.NONE, short1).open(WebAddress.parse("http://slow.test/")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("name service did not tell within 200 ms");
    }

    @Test
    void givesUpOnAHandshakeWithoutEnd() throws IOException {
        Limits short1 = new Limits(Duration.ofSeconds(1), Duration.ofMillis(400), Duration.ofSeconds(1), 1000);
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            WebAddress address = WebAddress.parse("https://site.test:" + server.getLocalPort());

            assertThatThrownBy(() -> new Door(Fetching.NAMES, Guard.NONE, short1).open(address))
                    .isInstanceOf(FetchException.class);
        }
    }
}
