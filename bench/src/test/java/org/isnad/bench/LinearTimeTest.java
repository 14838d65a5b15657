package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.model.Imprint;
import org.isnad.model.Story;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten times the text takes about ten times the time, whatever the text: not a hundred times, as a square would. */
class LinearTimeTest {
    private static final Reader READER = Reader.standard();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SHORT = 500_000;
    private static final int LONG = 10 * SHORT;

    /** Halfway, in factors, between the 10 of a line and the 100 of a square. */
    private static final double MOST = 32;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "a story of many paragraphs",
                        "قال وزير النقل سالم العلي إن الجسر سيفتح غدا. وأضاف أن «العمل انتهى». ونفت البلدية ذلك.\n"),
                Arguments.of(
                        "one sentence", "قال الوزير إن الطريق الذي يصل المدينة بالميناء سيفتح بعد أن أكدت الشركة "),
                Arguments.of("one word", "قالوا"),
                Arguments.of("verbs of saying and no other word", "قال "),
                Arguments.of("quotation marks", "\""),
                Arguments.of("quotations opened and never closed", "«قال "),
                Arguments.of("quotations in quotations", "قال: «\""),
                Arguments.of("brackets", "("),
                Arguments.of("commas", "، "),
                Arguments.of("line breaks", "\n"),
                Arguments.of("diacritics", "\u064E"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
    void growsInProportion(String what, String piece) {
        read(piece, SHORT);
        double quick = Math.min(read(piece, SHORT), read(piece, SHORT));
        double slow = read(piece, LONG);
        System.out.printf(Locale.ROOT, "%s: 0.5 MB in %.0f ms, 5 MB in %.0f ms%n", what, quick, slow);
        assertThat(slow / quick)
                .as("how many times longer 5 MB of %s take than 0.5 MB", what)
                .isLessThan(MOST);
    }

    /**
     * How many milliseconds of this thread it takes to read the piece over and over; collecting garbage is not in it.
     */
    private static double read(String piece, int bytes) {
        int size = piece.getBytes(StandardCharsets.UTF_8).length;
        Story story = Story.of("long", Imprint.UNKNOWN, "title", piece.repeat(bytes / size));
        long start = THREADS.getCurrentThreadCpuTime();
        assertThat(READER.read(story).story()).isSameAs(story);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
