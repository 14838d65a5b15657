package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
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

    private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمن";

    static Stream<Arguments> texts() {
        return Stream.of(
                repeated(
                        "a story of many paragraphs",
                        "قال وزير النقل سالم العلي إن الجسر سيفتح غدا. وأضاف أن «العمل انتهى». ونفت البلدية ذلك.\n"),
                repeated("one sentence", "قال الوزير إن الطريق الذي يصل المدينة بالميناء سيفتح بعد أن أكدت الشركة "),
                repeated("one word", "قالوا"),
                repeated("verbs of saying and no other word", "قال "),
                repeated("statements in statements", "قال إن "),
                repeated("a minister never named", "قال الوزير إن ذلك صحيح. "),
                repeated("a ministry", "قالت وزارة النقل إن الوزارة أكدت ذلك. "),
                repeated("sources of nothing", "بحسب رويترز "),
                repeated("names", "سالم العلي "),
                repeated("dates", "يوم الاثنين 12 يناير 2018 "),
                repeated("numbers", "12 "),
                repeated("groups of digits", "123 "),
                repeated("numbers in words", "ألف ومئتين "),
                repeated("numbers below zero", "سالب "),
                repeated("ranges", "بين 3 و"),
                repeated("parts of parts", "30 منهم 20 بينهم "),
                repeated("duals", "سفينتان "),
                repeated("quotation marks", "\""),
                repeated("quotations opened and never closed", "«قال "),
                repeated("quotations in quotations", "قال: «\""),
                repeated("brackets", "("),
                repeated("commas", "، "),
                repeated("line breaks", "\n"),
                repeated("diacritics", "\u064E"),
                Arguments.of("ministers, each another", (IntFunction<String>) LinearTimeTest::ministers));
    }

    private static Arguments repeated(String what, String piece) {
        int size = piece.getBytes(StandardCharsets.UTF_8).length;
        return Arguments.of(what, (IntFunction<String>) bytes -> piece.repeat(bytes / size));
    }

    private static String ministers(int bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; 2 * text.length() < bytes; i++) {
            text.append("قال وزير ")
                    .append(word(i))
                    .append(" سالم ")
                    .append(word(7 * i))
                    .append(" إن ذلك صحيح. ");
            text.append("ونفى وزير ").append(word(3 * i)).append(" ذلك. ");
        }
        return text.toString();
    }

    /** Another word for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("م");
        for (int rest = number; rest > 0; rest /= LETTERS.length()) {
            word.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return word.append("ود").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
    void growsInProportion(String what, IntFunction<String> text) {
        read(text.apply(SHORT));
        double quick = Math.min(read(text.apply(SHORT)), read(text.apply(SHORT)));
        double slow = read(text.apply(LONG));
        System.out.printf(Locale.ROOT, "%s: 0.5 MB in %.0f ms, 5 MB in %.0f ms%n", what, quick, slow);
        assertThat(slow / quick)
                .as("how many times longer 5 MB of %s take than 0.5 MB", what)
                .isLessThan(MOST);
    }

    /** How many milliseconds of this thread it takes to read a text; collecting garbage is not in it. */
    private static double read(String text) {
        Story story = Story.of("long", Imprint.UNKNOWN, "title", text);
        long start = THREADS.getCurrentThreadCpuTime();
        assertThat(READER.read(story).story()).isSameAs(story);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
