package org.isnad.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Input.fromStandardInput;
import static org.isnad.page.Input.joined;
import static org.isnad.page.Input.line;
import static org.isnad.page.Input.utf8;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    @Test
    void readsAStoryALineInOrder() {
        assertThat(fromStandardInput(line(1) + line(2) + line(3))).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n \n", " \r\n\t", "\uFEFF\n"})
    void passesOverWhatIsBlank(String blank) {
        assertThat(fromStandardInput(blank + line(1) + "\r\n  \n" + line(2).trim()))
                .containsExactly("1", "2");
    }

    @Test
    void losesABrokenLineAlone() {
        String lines = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> i == 7 ? "{\"id\":\"7\",\"text\":\"قال\n" : line(i))
                .collect(joining());
        List<String> told = fromStandardInput(lines);
        assertThat(told)
                .hasSize(9)
                .containsSequence("1", "2", "3", "4", "5", "6")
                .endsWith("8", "9");
        assertThat(told.get(6))
                .startsWith("failed -:7: broken JSON at byte ")
                .contains("Unexpected end-of-input")
                .contains("mend it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,}",
                "{'id':1}",
                "{id:1}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"a\tb\"}",
                "{\"text\":\"a\"]",
                "{\"text\":01}",
                "{\"text\":\"\\ud8\"}",
                "{\"text\"",
                "{",
                "nonsense",
                "\u0000",
                "{\"text\":\"a\"}}"
            })
    void saysThatALineIsBrokenAndGoesOn(String broken) {
        assertThat(fromStandardInput(line(1) + broken + "\n" + line(3)))
                .hasSize(3)
                .startsWith("1")
                .endsWith("3")
                .element(1)
                .asString()
                .startsWith("failed -:2: broken JSON at byte ");
    }

    @Test
    void takesTheFirstLineForBrokenWhereTheOthersAreStories() {
        assertThat(fromStandardInput("id\":\"1\"}\n" + line(2) + line(3)))
                .hasSize(3)
                .endsWith("2", "3")
                .element(0)
                .asString()
                .startsWith("failed -:1: broken JSON");
    }

    @Test
    void keepsControlCharactersOutOfItsWords() {
        assertThat(fromStandardInput(line(1) + "a\u001b[31m\u202e\n").get(1)).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void saysWhatIsNoStory() {
        assertThat(fromStandardInput(line(1) + "{\"id\":\"2\"}\n17\n" + line(4) + line(5).trim() + line(6)))
                .containsExactly(
                        "1",
                        "failed -:2: no story: a story has its body in \"text\", and there is none",
                        "failed -:3: no story: a story is a JSON object, and this is a number",
                        "4",
                        "failed -:5: more than one JSON value on the line: give each story a line of its own");
    }

    @Test
    void readsLinesWithBytesThatAreNotUtf8() {
        byte[] broken = joined(utf8("{\"text\":\""), new byte[] {(byte) 0xC7, (byte) 0xE1}, utf8("\"}\n"));
        assertThat(fromStandardInput(joined(utf8(line(1)), broken, utf8(line(3)))))
                .hasSize(3)
                .endsWith("3")
                .element(1)
                .asString()
                .startsWith("failed -:2: not UTF-8 at byte 12 ")
                .endsWith(": save it as UTF-8, for example with iconv -t UTF-8 -f and its encoding");
    }

    @Test
    void refusesNestingWithoutEndAndGoesOn() {
        String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "\n";
        assertThat(fromStandardInput(line(1) + deep + line(3)))
                .hasSize(3)
                .endsWith("3")
                .element(1)
                .asString()
                .startsWith("failed -:2: more than a story may be");
    }

    @Test
    void refusesTextBeyondTheLimitAndGoesOn() {
        String endless = "{\"text\":\"" + "x".repeat(17_000_000) + "\"}\n";
        assertThat(fromStandardInput(line(1) + endless + line(3)))
                .containsExactly(
                        "1",
                        "failed -:2: more than a story may be (16 million characters of text, 100 levels of nesting):"
                                + " divide it",
                        "3");
    }

    /** A line of 100 MB in a member that is passed over, so that only the line's own length can be too much. */
    @Test
    void refusesALineBeyondTheLimitAndGoesOn() {
        InputStream endless = new Repeated("{\"id\":1,\"x\":[", "17,".repeat(10_000), "1]}\n" + line(2), 100L << 20);
        assertThat(Input.told(Stories.open(List.of("-"), endless)))
                .containsExactly(
                        "failed -:1: the line is longer than 67108864 bytes, too long for a story: give each story a"
                                + " line of its own",
                        "2");
    }

    @Test
    void readsLineAfterLineAndKeepsNone() {
        int lines = 300_000;
        String line = line(1);
        List<WeakReference<Found>> some = new ArrayList<>();
        try (Stories stories =
                Stories.open(List.of("-"), new Repeated("", line, "", (long) lines * utf8(line).length))) {
            for (int i = 0; i < lines - 1; i++) {
                Found found = stories.next();
                if (found instanceof Found.Told && i % 10_000 == 0) {
                    some.add(new WeakReference<>(found));
                }
            }
            assertThat(some).hasSize(30);
            System.gc();
            assertThat(some).filteredOn(found -> found.get() != null).isEmpty();
            assertThat(stories.next().place().line()).isEqualTo(lines);
            assertThat(stories.hasNext()).isFalse();
        }
    }

    @Test
    void tellsOfAReadingErrorAfterTheStoriesBeforeIt() {
        InputStream failing = new FilterInputStream(new ByteArrayInputStream(utf8(line(1) + line(2) + "{\"id\":"))) {
            @Override
            public int read(byte[] to, int off, int len) throws IOException {
                int n = in.read(to, off, len);
                if (n < 0) {
                    throw new IOException("the disk is on holiday");
                }
                return n;
            }
        };
        assertThat(Input.told(Stories.open(List.of("-"), failing)))
                .containsExactly("1", "2", "failed -:3: cannot be read: the disk is on holiday");
    }

    @Test
    void givesAStoryAsSoonAsItsLineIsThere() {
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(utf8(line(1)))) {
            @Override
            public int read(byte[] to, int off, int len) throws IOException {
                int n = in.read(to, off, Math.min(len, 3));
                if (n < 0) {
                    throw new AssertionError("asked for more than the first line");
                }
                return n;
            }
        };
        assertThat(Stories.open(List.of("-"), slow).next()).isInstanceOf(Found.Told.class);
    }
}
