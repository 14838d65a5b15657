package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Input.gzip;
import static org.isnad.page.Input.joined;
import static org.isnad.page.Input.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.isnad.model.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveTest {
    private static final String SENTENCE = "قال رئيس البلدية إن المكتبة الجديدة ستفتح أبوابها للزوار صباح يوم الأحد.";
    private static final byte[] ONE = Warc.html("https://marsa.example/1", Warc.page("افتتاح المكتبة", SENTENCE));
    private static final byte[] TWO = Warc.html("https://marsa.example/2", Warc.page("تأجيل الافتتاح", SENTENCE));
    private static final byte[] THREE = Warc.html("https://marsa.example/3", Warc.page("عودة الكتب", SENTENCE));

    private static List<Found> found(byte[] archive) {
        return found(new ByteArrayInputStream(archive));
    }

    private static List<Found> found(InputStream archive) {
        List<Found> found = new ArrayList<>();
        try (Stories stories = Stories.open(List.of("-"), archive)) {
            stories.forEachRemaining(found::add);
        }
        return found;
    }

    /** The address of each story, and the words about all else. */
    private static List<String> told(byte[] archive) {
        return found(archive).stream().map(WebArchiveTest::told).toList();
    }

    private static String told(Found found) {
        if (found instanceof Found.Told told) {
            return String.valueOf(told.story().imprint().url());
        }
        return found instanceof Found.Failed failed
                ? failed.place() + ": " + failed.problem()
                : found.place() + ": " + ((Found.Skipped) found).why();
    }

    private static byte[] gzipped(byte[]... records) {
        return joined(Arrays.stream(records).map(Input::gzip).toArray(byte[][]::new));
    }

    @Test
    void readsTheSamePagesHoweverTheArchiveIsPacked() {
        byte[] plain = joined(Warc.info(), ONE, TWO, THREE);
        List<String> all = List.of("https://marsa.example/1", "https://marsa.example/2", "https://marsa.example/3");
        assertThat(told(plain)).isEqualTo(all);
        assertThat(told(gzip(plain))).isEqualTo(all);
        assertThat(told(gzipped(Warc.info(), ONE, TWO, THREE))).isEqualTo(all);
    }

    @Test
    void keepsWhatTheRecordSaysOfTheCapture() {
        byte[] first = gzip(Warc.info());
        Found.Told told = (Found.Told) found(joined(first, gzip(ONE))).get(0);
        assertThat(told.capture())
                .isEqualTo(
                        new Capture("https://marsa.example/1", Instant.parse("2026-11-24T06:00:00Z"), "sha1:ABCDEF"));
        assertThat(told.place())
                .isEqualTo(new Place("-", 0, new Place.Part("https://marsa.example/1", first.length)))
                .hasToString("- at byte " + first.length + ", https://marsa.example/1");
    }

    @Test
    void readsPlainTextOfCrawlers() {
        byte[] wet = Warc.text(
                "https://marsa.example/1", "الرئيسية\nافتتاح المكتبة\n" + SENTENCE + "\nجميع الحقوق محفوظة\n");
        Found.Told told = (Found.Told) found(wet).get(0);
        assertThat(told.story().body()).isEqualTo(SENTENCE);
        assertThat(told.story().imprint().url()).isEqualTo("https://marsa.example/1");
        assertThat(told.story().id()).startsWith("u");
    }

    @Test
    void readsTheOlderKindOfArchive() {
        byte[] http =
                joined(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), utf8(Warc.page("خبر", SENTENCE)));
        byte[] arc = joined(
                utf8("filedesc://x.arc 0.0.0.0 20261124060000 text/plain 14\n1 1 InternetAr\n\n"),
                utf8("https://marsa.example/9 10.0.0.1 20261124060000 text/html " + http.length + "\n"),
                http,
                utf8("\n"));
        assertThat(told(arc)).containsExactly("https://marsa.example/9");
    }

    @Test
    void unpacksWhatServersPacked() throws IOException {
        byte[] page = utf8(Warc.page("خبر", SENTENCE));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(page);
        }
        byte[] chunked = joined(utf8(Integer.toHexString(page.length) + "\r\n"), page, utf8("\r\n0\r\n\r\n"));
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        assertThat(told(joined(
                        Warc.response("https://x.example/1", head + "Content-Encoding: gzip\r\n\r\n", gzip(page)),
                        Warc.response("https://x.example/2", head + "Content-Encoding: gzip\r\n\r\n", page),
                        Warc.response(
                                "https://x.example/3",
                                head + "Content-Encoding: deflate\r\n\r\n",
                                deflated.toByteArray()),
                        Warc.response("https://x.example/4", head + "Transfer-Encoding: chunked\r\n\r\n", chunked),
                        Warc.response("https://x.example/5", head + "Transfer-Encoding: chunked\r\n\r\n", page))))
                .containsExactly(
                        "https://x.example/1",
                        "https://x.example/2",
                        "https://x.example/3",
                        "https://x.example/4",
                        "https://x.example/5");
    }

    @Test
    void countsWhatIsNoPage() {
        byte[] page = utf8(Warc.page("خبر", SENTENCE));
        byte[] moved = Warc.response("https://x.example/1", "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n", page);
        byte[] picture =
                Warc.response("https://x.example/2", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", page);
        byte[] again = Warc.record("WARC-Type: revisit\r\nWARC-Target-URI: https://x.example/3\r\n", new byte[0]);
        byte[] empty = Warc.html("https://x.example/4", "<html><title>x</title>");
        assertThat(told(joined(Warc.info(), moved, ONE, picture, again, empty)))
                .containsExactly("https://marsa.example/1", "-: 1 pages without a story, 2 captures that are no pages");
    }

    @Test
    void losesTheDamagedRecordAlone() {
        byte[] damaged = gzip(TWO);
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 40, (byte) 0x55);
        assertThat(told(joined(gzip(ONE), damaged, gzip(THREE))))
                .hasSize(3)
                .contains("https://marsa.example/1", "https://marsa.example/3")
                .element(1)
                .asString()
                .startsWith("- at byte " + gzip(ONE).length)
                .endsWith("; the records after it are read");
        assertThat(told(joined(ONE, utf8("rubbish\r\n\r\n"), TWO)))
                .containsExactly(
                        "https://marsa.example/1",
                        "- at byte " + ONE.length + ": no record's header begins here; the records after it are read",
                        "https://marsa.example/2");
        byte[] boundless = utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n");
        assertThat(told(joined(boundless, TWO)))
                .containsExactly(
                        "- at byte 0: its header does not say how long it is; the records after it are read",
                        "https://marsa.example/2");
        byte[] broken = Warc.response("https://x.example/b", "no HTTP at all\r\n\r\n", new byte[0]);
        assertThat(told(joined(broken, TWO)))
                .containsExactly(
                        "- at byte 0, https://x.example/b: its HTTP header is broken; the records after it are read",
                        "https://marsa.example/2");
    }

    @Test
    void readsWhatIsThereOfATruncatedArchive() {
        byte[] packed = gzipped(ONE, TWO);
        byte[] plain = joined(ONE, TWO);
        for (int cut : new int[] {100, 300}) {
            assertThat(told(Arrays.copyOf(packed, packed.length - cut)))
                    .hasSize(2)
                    .startsWith("https://marsa.example/1")
                    .element(1)
                    .asString()
                    .startsWith("- at byte " + gzip(ONE).length)
                    .endsWith("breaks off; nothing after it can be read");
            assertThat(told(Arrays.copyOf(plain, plain.length - cut)))
                    .containsExactly(
                            "https://marsa.example/1",
                            "- at byte " + ONE.length
                                    + ", https://marsa.example/2: the archive breaks off in this record; nothing after it"
                                    + " can be read");
        }
    }

    @Test
    void refusesPagesTooLongForMemory() {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        byte[] bomb = gzip(utf8("<p>" + "x".repeat(64 << 20)));
        byte[] packed = Warc.response("https://x.example/1", head + "Content-Encoding: gzip\r\n\r\n", bomb);
        byte[] header =
                Warc.response("https://x.example/2", "HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 20), new byte[0]);
        assertThat(told(joined(packed, header, TWO)))
                .containsExactly(
                        "- at byte 0, https://x.example/1: more than the 16 MB of the longest page; the records after it"
                                + " are read",
                        "- at byte " + packed.length + ", https://x.example/2: its HTTP header has no end; the records"
                                + " after it are read",
                        "https://marsa.example/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC/1.0\r\nX: ",
                "WARC/1.0\r\n",
                "WARC/1.0\r\n\r\n",
                "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n"
            })
    void endsOnEndlessRecords(String head) {
        InputStream endless = new Repeated(head, "y: x\r\n", "", 64 << 20);
        assertThat(found(endless)).hasSize(1).first().isInstanceOf(Found.Failed.class);
    }

    @Test
    void neverThrowsAndAlwaysEndsWhateverTheBytesAre() {
        List<byte[]> seeds =
                List.of(joined(Warc.info(), ONE, TWO), gzipped(Warc.info(), ONE, TWO), gzip(joined(ONE, TWO)));
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = seeds.get(seed % seeds.size()).clone();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            for (Found found : found(bytes)) {
                assertThat(found.toString()).as("seed %d", seed).doesNotContain("the program failed");
            }
        }
    }
}
