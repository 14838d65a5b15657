package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Input.fromStandardInput;
import static org.isnad.page.Input.gzip;
import static org.isnad.page.Input.open;
import static org.isnad.page.Input.told;
import static org.isnad.page.Input.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, through the front door: a clear error, and the rest goes on. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>افتتاح الجسر</title></head><body><h1>افتتاح الجسر</h1>"
                    + "<p>قالت البلدية إن الجسر سيفتح غدا أمام السيارات والمشاة.</p></body></html>";

    private static final String TOO_LONG =
            "failed -: more than the 16 MB of the longest page: save the story's part of it alone";
    private static final int MEGA = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void refuseAPageOf200Megabytes() {
        assertThat(fromStream(page(200L * MEGA))).containsExactly(TOO_LONG);
    }

    @Test
    void refuseAPageWithoutEnd() {
        assertThat(fromStream(page(1L << 50))).containsExactly(TOO_LONG);
    }

    @Test
    void refuseAGzipBomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            page(300L * MEGA).transferTo(gzip);
        }
        assertThat(packed.size()).isLessThan(2 * MEGA);
        assertThat(fromStandardInput(packed.toByteArray())).containsExactly(TOO_LONG);
    }

    @Test
    void refuseAPageOfTooManyElements() {
        InputStream page = new Repeated("<html><body>", "<p>x", "", 3L * MEGA);
        assertThat(fromStream(page))
                .containsExactly("failed -: more than the 300000 elements of the largest page:"
                        + " save the story's part of it alone");
    }

    @Test
    void readTheLongestPage() {
        InputStream page = new Repeated("<html><title>س</title><body>", sentence() + "\n", "", 15L * MEGA);
        assertThat(fromStream(page)).singleElement().asString().doesNotStartWith("failed");
    }

    private static String sentence() {
        return "<p>" + "قالت البلدية إن الجسر سيفتح غدا أمام السيارات والمشاة. ".repeat(20) + "</p>";
    }

    @Test
    void costTheOthersNothing() throws IOException {
        Files.write(folder.resolve("a.html"), utf8(PAGE));
        Files.write(folder.resolve("b.html"), utf8("<p>x".repeat(400_000)));
        Files.write(folder.resolve("c.html"), utf8("<div>".repeat(100_000)));
        Files.write(folder.resolve("d.html.gz"), Arrays.copyOf(gzip(utf8(PAGE.repeat(50))), 100));
        Files.write(folder.resolve("e.html"), utf8(PAGE));
        List<String> found = told(open(folder));
        assertThat(found).hasSize(5);
        assertThat(found.get(4)).isEqualTo(found.get(0)).doesNotStartWith("failed");
        assertThat(found.get(1)).startsWith("failed b.html: more than");
        assertThat(found.get(2)).startsWith("skipped c.html: ");
        assertThat(found.get(3)).startsWith("failed d.html.gz: ");
    }

    /** Whatever the bytes, there is one find and it is no slip of the program. */
    @Test
    void neverMakeTheProgramSlip() {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            assertThat(fromStandardInput(spoilt(page, random)).toString()).doesNotContain("the program failed");
        }
    }

    private static byte[] spoilt(byte[] page, Random random) {
        byte[] bytes = page.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            int at = 15 + random.nextInt(bytes.length - 15);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] = (byte) "<>&\"'=/!-;#\0".charAt(random.nextInt(12));
                case 2 -> System.arraycopy(page, random.nextInt(at), bytes, at, Math.min(9, bytes.length - at));
                default -> bytes = Arrays.copyOf(bytes, Math.max(at, 16));
            }
        }
        return bytes;
    }

    private static InputStream page(long length) {
        return new Repeated(PAGE, "<p>قال الوزير إن الجسر سيفتح غدا.</p>\n", "</html>", length);
    }

    private static List<String> fromStream(InputStream in) {
        return told(Stories.open(List.of("-"), in));
    }
}
