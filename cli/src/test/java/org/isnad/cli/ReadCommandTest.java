package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.json.Json;
import org.isnad.testkit.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    private static final Screen TERMINAL = new Screen(true, true, 80, true);

    @TempDir
    private Path folder;

    @Test
    void readsManyStoriesWithSeveralThreadsInTheirOrder() {
        Run run = Run.withInput(Stock.bytes(Stock.stories(2000)), "read", "-", "-f", "jsonl", "--threads", "8");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .extracting(ReadCommandTest::id)
                .isEqualTo(IntStream.range(0, 2000).mapToObj(Integer::toString).toList());
    }

    @Test
    void takesAUsersOwnPlaces() throws IOException {
        Files.writeString(folder.resolve("mine.places"), """
                place    sy.mine
                names    الحزانية النموذجية
                english  Hazzaniya
                kind     village
                in       sy.aleppo-province
                at       36.1 37.2
                """);
        byte[] story = "{\"id\":\"a\",\"title\":\"\",\"text\":\"وصلوا إلى الحزانية النموذجية أمس.\"}\n"
                .getBytes(StandardCharsets.UTF_8);

        Run run = Run.withInput(story, "read", "-", "-f", "jsonl", "--lexicon", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("\"entity\":\"sy.mine\"");
    }

    @Test
    void tellsFileAndLineOfASlipInAUsersOwnPlaces() throws IOException {
        Path mine = folder.resolve("mine.places");
        Files.writeString(mine, "# mine\n\nplace sy.mine\nnmaes x\n");

        Run run = Run.of("read", "-", "--lexicon", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("mine.places:4: unknown field 'nmaes'");
    }

    @Test
    void saysWhatALexiconWithoutFilesLacks() {
        assertThat(Run.of("read", "-", "--lexicon", folder.toString()).err())
                .contains("has no file whose name ends in .places");
        assertThat(Run.of("read", "-", "--lexicon", folder.resolve("none").toString())
                        .err())
                .contains("is not a folder");
    }

    @Test
    void givesTheSameWhateverTheNumberOfThreads() {
        byte[] input = Stock.bytes(Stock.stories(50));

        assertThat(Run.withInput(input, "read", "-", "--threads", "7").bytes())
                .isEqualTo(Run.withInput(input, "read", "-", "--threads", "1").bytes());
    }

    @Test
    void givesTheSameFromWhatStoryPrints() {
        String samples = Checkout.root().resolve("samples").toString();
        byte[] stories = Run.of("story", samples).bytes();

        assertThat(Run.withInput(stories, "read", "-", "-f", "jsonl").bytes())
                .isEqualTo(Run.of("read", samples, "-f", "jsonl").bytes());
    }

    @Test
    @Timeout(60)
    void sendsAReadingOnItsWayBeforeTheNextStoryComes() throws Exception {
        Trickle trickle = new Trickle();
        Thread reader = new Thread(() ->
                Isnad.run(new Streams(trickle.in, trickle.out, System.err, Screen.NONE), "read", "-", "-f", "jsonl"));
        reader.setDaemon(true);
        reader.start();

        assertThat(trickle.answer(Stock.story("a"))).contains("\"id\":\"a\"");
        assertThat(trickle.answer(Stock.story("b"))).contains("\"id\":\"b\"");
        trickle.end();
        reader.join(10_000);
        assertThat(reader.isAlive()).isFalse();
    }

    @Test
    void writesOneObjectForOneStoryAndAListForSeveral() throws IOException {
        assertThat(firstToken(Run.withInput(Stock.bytes(Stock.stories(1)), "read", "-", "-f", "json")))
                .isEqualTo(JsonToken.START_OBJECT);
        assertThat(firstToken(Run.withInput(Stock.bytes(Stock.stories(3)), "read", "-", "-f", "json")))
                .isEqualTo(JsonToken.START_ARRAY);
    }

    @Test
    void keepsEveryStoryInAList() throws IOException {
        Run run = Run.withInput(Stock.bytes(Stock.stories(3)), "read", "-", "-f", "json");

        assertThat(run.out())
                .contains("\"id\" : \"0\"", "\"id\" : \"1\"", "\"id\" : \"2\"")
                .endsWith("]\n");
    }

    @Test
    void goesOnAfterWhatIsNoStory() {
        String input = Stock.story("a") + "\n{\"text\":\n" + Stock.story("b") + "\n";
        Run run = Run.withInput(Stock.bytes(input), "read", "-", "-f", "jsonl");

        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.lines()).extracting(ReadCommandTest::id).containsExactly("a", "b");
        assertThat(run.err()).startsWith("isnad: -:2: ").hasLineCount(1);
    }

    @Test
    void namesAFileThatIsNotThere() {
        Run run = Run.of("read", folder.resolve("none.txt").toString());

        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("isnad: " + folder.resolve("none.txt") + ": ")
                .hasLineCount(1);
    }

    @Test
    void saysThatAFolderHasNoStories() {
        Run run = Run.of("read", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).contains("isnad: ").contains("stor").hasLineCount(1);
    }

    @Test
    void isClearAboutEveryKindOfBadFile() throws IOException {
        byte[] zip = Stock.gzip(Stock.stories(400));
        Map<String, byte[]> files = Map.of(
                "empty.jsonl", new byte[0],
                "binary.txt", new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xD8, 0, 0, 7, 0, 0, 3},
                "short.jsonl.gz", Arrays.copyOf(zip, zip.length / 2),
                "invalid.jsonl", invalidUtf8(),
                "notastory.jsonl", Stock.bytes("{\"a\":1}\n[1,2]\n"));
        for (Map.Entry<String, byte[]> bad : files.entrySet()) {
            Path file = Files.write(folder.resolve(bad.getKey()), bad.getValue());
            Run run = Run.of("read", file.toString(), "-f", "jsonl");

            assertThat(run.exit()).as(bad.getKey()).isEqualTo(Exit.INPUT);
            assertThat(run.err()).as(bad.getKey()).contains("isnad: " + file).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void readsWhatComesBeforeATruncation() throws IOException {
        byte[] zip = Stock.gzip(Stock.stories(400));
        Path file = Files.write(folder.resolve("short.jsonl.gz"), Arrays.copyOf(zip, zip.length / 2));

        assertThat(Run.of("read", file.toString(), "-f", "jsonl").lines()).hasSizeGreaterThan(20);
    }

    @Test
    void namesTheLineOfBrokenJsonAndReadsTheOthers() throws IOException {
        String[] lines = Stock.stories(9).split("\n");
        lines[6] = lines[6].substring(0, 40);
        Path file = Files.writeString(folder.resolve("nine.jsonl"), String.join("\n", lines));
        Run run = Run.of("read", file.toString(), "-f", "jsonl");

        assertThat(run.err()).startsWith("isnad: " + file + ":7: ").hasLineCount(1);
        assertThat(run.lines()).hasSize(8);
    }

    @Test
    void passesALineOf100MegabytesAndGoesOn() {
        InputStream endless = new LongLine(100_000_000);
        InputStream input = new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(Stock.bytes("{\"text\":\"")), endless),
                new ByteArrayInputStream(Stock.bytes("\"}\n" + Stock.story("after") + "\n")));
        Run run = Run.on(Screen.NONE, input, "read", "-", "-f", "jsonl");

        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).startsWith("isnad: -:1: ").hasLineCount(1);
        assertThat(run.lines()).extracting(ReadCommandTest::id).containsExactly("after");
    }

    @Test
    void keepsOffsetsWhereHalfOfASurrogatePairStands() {
        String story = "{\"id\":\"x\",\"title\":\"t\",\"text\":\"قال \\uD83D الوزير\"}";
        Run run = Run.withInput(Stock.bytes(story), "read", "-", "-f", "jsonl");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("قال \uFFFD الوزير");
    }

    @Test
    void passesOverWhatIsNoPageInAFolder() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), Stock.stories(1));
        Files.write(folder.resolve("b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Run run = Run.of("read", folder.toString(), "-f", "jsonl");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.err()).contains("b.png: passed over: ").hasLineCount(1);
        assertThat(Run.of("read", folder.toString(), "--quiet").err()).isEmpty();
    }

    @Test
    void writesTheFileThatWasNamedInTheFormatItsNameTells() throws IOException {
        Path page = folder.resolve("out.html");
        Run run = Run.withInput(Stock.bytes(Stock.stories(1)), "read", "-", "-o", page.toString());

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesTheFileAsItWasWhereNothingCouldBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("out.jsonl"), "before");
        Run run = Run.of("read", folder.resolve("none").toString(), "-o", file.toString());

        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void namesAnOutputThatCannotBeWritten() {
        Path file = folder.resolve("none/out.jsonl");
        Run run = Run.withInput(Stock.bytes(Stock.stories(1)), "read", "-", "-o", file.toString());

        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(run.err())
                .startsWith("isnad: " + file + " cannot be written: there is no folder")
                .hasLineCount(1);
    }

    @Test
    void endsQuietlyWhereNobodyTakesItsOutput() {
        Run run = failing("Broken pipe");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsOfADiskThatIsFull() {
        Run run = failing("No space left on device");

        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(run.err()).isEqualTo("isnad: standard output cannot be written: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "always"})
    void coloursTextInATerminal(String when) {
        byte[] input = Stock.bytes(Stock.stories(1));

        assertThat(Run.on(TERMINAL, new ByteArrayInputStream(input), "read", "-", "--color", when)
                        .out())
                .contains("\u001B[");
    }

    @Test
    void coloursNothingElsewhereOrWhereNotWanted() {
        byte[] input = Stock.bytes(Stock.stories(1));
        Screen noColor = new Screen(true, true, 80, false);

        assertThat(Run.withInput(input, "read", "-").out()).doesNotContain("\u001B");
        assertThat(Run.on(noColor, new ByteArrayInputStream(input), "read", "-").out())
                .doesNotContain("\u001B");
        assertThat(Run.on(TERMINAL, new ByteArrayInputStream(input), "read", "-", "--color", "never")
                        .out())
                .doesNotContain("\u001B");
    }

    @Test
    void readsAFileWhoseNameBeginsLikeAnOption() throws IOException {
        Files.writeString(folder.resolve("-x.jsonl"), Stock.stories(1));

        assertThat(Run.of(
                                "read",
                                "-f",
                                "jsonl",
                                "--",
                                folder.resolve("-x.jsonl").toString())
                        .lines())
                .hasSize(1);
    }

    private static Run failing(String why) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
        return Run.into(out, Stock.bytes(Stock.stories(30)), "read", "-", "-f", "jsonl");
    }

    private static JsonToken firstToken(Run run) throws IOException {
        try (JsonParser json = Json.parser(new ByteArrayInputStream(run.bytes()))) {
            JsonToken first = json.nextToken();
            json.skipChildren();
            assertThat(json.nextToken()).isNull();
            return first;
        }
    }

    private static String id(String line) {
        int start = "{\"id\":\"".length();
        return line.substring(start, line.indexOf('"', start));
    }

    private static byte[] invalidUtf8() {
        byte[] bytes = Stock.bytes(Stock.stories(1));
        bytes[bytes.length / 2] = (byte) 0xFF;
        return bytes;
    }

    /** The letter a, so many times. */
    private static final class LongLine extends InputStream {
        private int left;

        LongLine(int length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = Math.min(length, left);
            Arrays.fill(into, offset, offset + count, (byte) 'a');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    /** A line in, a line out, while the command runs. */
    private static final class Trickle {
        final PipedInputStream in = new PipedInputStream(1 << 16);
        final PipedOutputStream out = new PipedOutputStream();
        private final PipedOutputStream questions = new PipedOutputStream(in);
        private final BufferedReader answers =
                new BufferedReader(new InputStreamReader(new PipedInputStream(out, 1 << 16), StandardCharsets.UTF_8));

        Trickle() throws IOException {}

        String answer(String line) throws IOException {
            questions.write(Stock.bytes(line + "\n"));
            questions.flush();
            return answers.readLine();
        }

        void end() throws IOException {
            questions.close();
        }
    }
}
