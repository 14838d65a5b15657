package org.isnad.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.isnad.fetch.Fetching;
import org.isnad.fetch.TestSite;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Request.Known;
import org.isnad.fetch.wire.FetchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers send, and what they should not. */
@Timeout(20)
class ExchangeTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    private TestSite site;

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private Response ask(String target) throws IOException {
        WebAddress address = WebAddress.parse(site.at("site.test", target));
        return Exchange.ask(Fetching.DOOR, new Request(address, "isnad-test/1.0", Known.NOTHING))
                .response();
    }

    private String body(String response) throws IOException {
        site.raw("/", response);
        return new String(ask("/").body(1 << 20), StandardCharsets.UTF_8);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String response) {
        site.raw("/", response);
        return assertThatThrownBy(() -> ask("/")).isInstanceOf(FetchException.class);
    }

    @Test
    void readsABodyOfAToldLength() throws IOException {
        assertThat(body(OK + "Content-Length: 5\r\n\r\nhello and more")).isEqualTo("hello");
    }

    @Test
    void readsABodyThatLastsAsLongAsTheConnection() throws IOException {
        assertThat(body(OK + "\r\nhello")).isEqualTo("hello");
    }

    @Test
    void readsABodyInChunks() throws IOException {
        String chunks = "5;name=value\r\nhello\r\n1\r\n \r\n05\r\nworld\r\n0\r\nTrailer: x\r\n\r\n";

        assertThat(body(OK + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks))
                .isEqualTo("hello world");
    }

    @Test
    void readsManyChunks() throws IOException {
        assertThat(body(CHUNKED + "1\r\nx\r\n".repeat(40_000) + "0\r\n\r\n")).hasSize(40_000);
    }

    @Test
    void readsHeadsThatAreNotQuiteRight() throws IOException {
        site.raw("/", "HTTP/1.0 200\nno colon here\ncontent-TYPE :  text/html \nContent-Length: 2\n\nok");

        Response response = ask("/");

        assertThat(response.headers().first("Content-Type")).contains("text/html");
        assertThat(response.body(100)).asString(StandardCharsets.US_ASCII).isEqualTo("ok");
    }

    @Test
    void passesOverWhatComesBeforeTheAnswer() throws IOException {
        site.raw("/", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + OK + "Content-Length: 2\r\n\r\nok");

        Response response = ask("/");

        assertThat(response.body(100)).asString(StandardCharsets.US_ASCII).isEqualTo("ok");
        assertThat(response.message()).asString(StandardCharsets.US_ASCII).startsWith(OK);
    }

    @Test
    void keepsTheBytesAsTheyCame() throws IOException {
        String message = OK + "X-Odd:   kept\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";
        site.raw("/", message);

        Response response = ask("/");

        assertThat(response.message()).asString(StandardCharsets.US_ASCII).isEqualTo(message);
        assertThat(response.head()).isEqualTo(message.indexOf("2\r\nok"));
        assertThat(response.digest())
                .isEqualTo("sha256:2689367b205c16ce32ed4200942b8b8b1e262dfc70d9bc9fbc77c49699a4f1df");
    }

    @Test
    void readsFieldsInUtf8AndInLatin1() throws IOException {
        site.on("/", (asked, out) -> out.write((OK + "A: وزير\r\n\r\n").getBytes(StandardCharsets.UTF_8)));
        site.raw("/latin", OK + "A: \u00e9t\u00e9\r\n\r\n");

        assertThat(ask("/").headers().first("a")).contains("وزير");
        assertThat(ask("/latin").headers().first("a")).contains("\u00e9t\u00e9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n\r\n",
                "HTTP/2 200 OK\r\n\r\n",
                "HTTP/1.1 20 OK\r\n\r\n",
                "HTTP/1.1 2x0 OK\r\n\r\n",
                "\r\n\r\n",
            })
    void knowsWhatIsNotHttp(String response) {
        assertRefused(response).hasMessageContaining("does not speak HTTP");
    }

    @Test
    void noticesThatTheServerHungUp() {
        assertRefused("").hasMessageContaining("hung up");
        assertRefused("HTTP/1.1 200 OK\r\nContent-").hasMessageContaining("hung up");
    }

    @Test
    void noticesThatABodyIsShorterThanTold() {
        assertRefused(OK + "Content-Length: 10\r\n\r\nhello").hasMessageContaining("after 5 of 10 bytes");
        assertRefused(CHUNKED + "5\r\nhel").hasMessageContaining("broke off");
        assertRefused(CHUNKED + "5\r\nhello\r\n").hasMessageContaining("hung up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\n", "-1\r\n", "\r\n", "5\r\nhello,\r\n", "ffffffffffffffffff\r\n", "5 5\r\n"})
    void refusesBrokenChunks(String chunk) {
        assertRefused(CHUNKED + chunk).hasMessageContaining("chunks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "5x", "0x5", "", "99999999999999999999", "5\r\nContent-Length: 6"})
    void refusesLengthsThatAreNone(String length) {
        assertRefused(OK + "Content-Length: " + length + "\r\n\r\nhello").hasMessageContaining("length");
    }

    @Test
    void refusesWaysOfSendingThatItDoesNotKnow() {
        assertRefused(OK + "Transfer-Encoding: gzip, chunked\r\n\r\n").hasMessageContaining("gzip,");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        site.on("/endless", (asked, out) -> endless(out, OK + "\r\n", "x".repeat(1000)));
        site.on("/chunks", (asked, out) -> endless(out, CHUNKED, "3e8\r\n" + "x".repeat(1000) + "\r\n"));

        assertRefused(OK + "Content-Length: 2000000\r\n\r\n").hasMessageContaining("larger than the 1 MB");
        assertThatThrownBy(() -> ask("/endless")).hasMessageContaining("larger than the 1 MB");
        assertThatThrownBy(() -> ask("/chunks")).hasMessageContaining("larger than the 1 MB");
    }

    @Test
    void refusesAHeadWithoutEnd() {
        site.on("/fields", (asked, out) -> endless(out, OK, "A: b\r\n"));
        site.on("/field", (asked, out) -> endless(out, OK + "A: ", "b".repeat(100)));
        site.on("/hints", (asked, out) -> endless(out, "", "HTTP/1.1 103 Early Hints\r\n\r\n"));

        assertThatThrownBy(() -> ask("/fields")).hasMessageContaining("head");
        assertThatThrownBy(() -> ask("/field")).hasMessageContaining("head");
        assertThatThrownBy(() -> ask("/hints")).hasMessageContaining("never gives it");
    }

    private static void endless(OutputStream out, String start, String more) throws IOException {
        out.write(start.getBytes(StandardCharsets.US_ASCII));
        while (true) {
            out.write(more.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void givesUpOnAServerThatSaysNothing() {
        site.on("/", (asked, out) -> Thread.sleep(5_000));
        FetchException e = catchThrowableOfType(FetchException.class, () -> ask("/"));

        assertThat(e).hasMessageContaining("nothing came for 500 ms");
        assertThat(e.passes()).isTrue();
    }

    @Test
    void givesUpOnAServerThatDripsByteAfterByte() {
        site.on("/", (asked, out) -> {
            out.write((OK + "Content-Length: 1000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1000; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(50);
            }
        });
        long start = System.nanoTime();

        assertThatThrownBy(() -> ask("/")).hasMessageContaining("not there whole after 2 seconds");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void unpacksGzipAndBothKindsOfDeflate() throws IOException {
        byte[] text = "وزير".repeat(1000).getBytes(StandardCharsets.UTF_8);

        assertThat(packed("gzip", gzip(text))).isEqualTo(text);
        assertThat(packed("X-GZIP", gzip(text))).isEqualTo(text);
        assertThat(packed("gzip, gzip", gzip(gzip(text)))).isEqualTo(text);
        assertThat(packed("deflate", deflate(text, false))).isEqualTo(text);
        assertThat(packed("deflate", deflate(text, true))).isEqualTo(text);
        assertThat(packed("identity", text)).isEqualTo(text);
        assertThat(packed("gzip", text)).isEqualTo(text);
    }

    @Test
    void refusesWhatUnpacksToMoreThanAPage() throws IOException {
        byte[] bomb = gzip(new byte[2 << 20]);
        byte[] other = deflate(new byte[2 << 20], true);

        assertThatThrownBy(() -> packed("gzip", bomb)).hasMessageContaining("larger than 1 MB when unpacked");
        assertThatThrownBy(() -> packed("deflate", other)).hasMessageContaining("larger than 1 MB when unpacked");
        assertThatThrownBy(() -> packed("gzip, gzip, gzip", bomb)).hasMessageContaining("3 times");
    }

    @Test
    void refusesWhatIsPackedAndDamaged() throws IOException {
        byte[] whole = gzip("hello".repeat(100).getBytes(StandardCharsets.US_ASCII));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> packed("gzip", half)).hasMessageContaining("damaged");
        assertThatThrownBy(() -> packed("br", whole)).hasMessageContaining("(br)");
    }

    private byte[] packed(String coding, byte[] bytes) throws IOException {
        site.on("/packed", (asked, out) -> {
            String head = OK + "Content-Encoding: " + coding + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        });
        return ask("/packed").body(1 << 20);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void asksAsItShould() throws IOException {
        site.page("/a?b=%D9%88", "x");
        WebAddress address = WebAddress.parse(site.at("Site.TEST", "/a?b=و"));
        Known known = new Known(Optional.of("\"tag\""), Optional.of("bad\r\nHost: other"));
        Exchange.ask(Fetching.DOOR, new Request(address, "isnad-test/1.0", known));

        assertThat(site.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.head()).startsWith("GET /a?b=%D9%88 HTTP/1.1\r\nHost: site.test:" + site.port() + "\r\n");
            assertThat(asked.field("User-Agent")).isEqualTo("isnad-test/1.0");
            assertThat(asked.field("If-None-Match")).isEqualTo("\"tag\"");
            assertThat(asked.head()).doesNotContain("If-Modified-Since", "other");
        });
    }
}
