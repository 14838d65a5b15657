package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.page.Input.fromFile;
import static org.isnad.page.Input.fromStandardInput;
import static org.isnad.page.Input.gzip;
import static org.isnad.page.Input.joined;
import static org.isnad.page.Input.line;
import static org.isnad.page.Input.open;
import static org.isnad.page.Input.told;
import static org.isnad.page.Input.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.json.Json;
import org.isnad.json.StoryJson;
import org.isnad.model.Story;
import org.isnad.page.text.PageText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatIsNamedInOrder() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), line(1));
        Path two = Files.writeString(folder.resolve("two.txt"), line(2));
        List<String> names = List.of(two.toString(), "-", one.toString());
        assertThat(told(Stories.open(names, new ByteArrayInputStream(utf8(line(0))))))
                .containsExactly("2", "0", "1");
    }

    @Test
    void hasNothingAfterTheLast() {
        Stories none = Stories.open(List.of(), InputStream.nullInputStream());
        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void readsWhatTheProgramWrites() throws IOException {
        Story story = PageText.story(Input.PAGE).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var json = Json.generator(out)) {
            StoryJson.write(story, json);
        }
        try (Stories stories = Stories.open(List.of("-"), new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(stories.next()).isEqualTo(new Found.Told(new Place("-", 1), story));
        }
    }

    @Test
    void readsFoldersInNameOrderPassingOverTheHidden() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/x.jsonl"), line(9));
        Files.writeString(folder.resolve(".hidden"), line(9));
        Files.writeString(folder.resolve("b/c/deep"), line(2));
        Files.writeString(folder.resolve("b/x"), line(3));
        Files.writeString(folder.resolve("a"), line(1));
        Files.write(folder.resolve("c.gz"), gzip(utf8(line(4) + line(5))));
        assertThat(told(open(folder))).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void notesWhatIsNoPageBelowAFolder() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), line(1));
        Files.write(folder.resolve("b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        Files.writeString(folder.resolve("c"), "");
        Files.writeString(folder.resolve("d.md"), "# Samples\nThese pages are invented for the example.\n");
        Files.writeString(folder.resolve("e.html"), "<!doctype html><title>x</title>");
        Files.writeString(folder.resolve("f.jsonl"), "{\"id\":\n");
        assertThat(told(open(folder)))
                .startsWith(
                        "1",
                        "skipped b.png: a picture",
                        "skipped c: empty",
                        "skipped d.md: no story in Arabic",
                        "skipped e.html: an HTML page without a story")
                .hasSize(6)
                .element(5)
                .asString()
                .startsWith("failed f.jsonl:1: broken JSON");
    }

    @Test
    void notesJsonOfOtherKindsBelowAFolder() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), line(1));
        Files.writeString(folder.resolve("b.json"), "{\n  \"labels\": [1, 2]\n}\n");
        Files.writeString(folder.resolve("c.jsonl"), "{\"label\":1}\n{\"label\":2}\n");
        assertThat(told(open(folder)))
                .containsExactly("1", "skipped b.json: JSON of another kind", "skipped c.jsonl: JSON of another kind");
        assertThat(told(open(folder.resolve("b.json"))))
                .singleElement()
                .asString()
                .startsWith("failed b.json:1: no story");
    }

    @Test
    void saysThatAFolderHoldsNoStory() throws IOException {
        Files.createDirectories(folder.resolve("empty/deeper"));
        Files.writeString(folder.resolve("empty/x"), "");
        assertThat(told(open(folder.resolve("empty"))))
                .containsExactly(
                        "skipped x: empty",
                        "failed empty: no story below this folder: name a folder with pages, web archives, or JSON Lines");
    }

    @Test
    void survivesLinksInCircles() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/x"), line(1));
        links(folder.resolve("a/up"), folder);
        links(folder.resolve("a/nowhere"), folder.resolve("gone"));
        links(folder.resolve("a/self"), folder.resolve("a/self"));
        links(folder.resolve("b"), folder.resolve("a"));
        links(folder.resolve("z"), folder.resolve("a/x"));
        assertThat(told(open(folder)))
                .containsExactly(
                        "failed nowhere: a link to nothing: mend it or take it away",
                        "failed self: a link to nothing: mend it or take it away",
                        "skipped up: a link to a folder read already",
                        "1",
                        "skipped b: a link to a folder read already",
                        "1");
    }

    private static void links(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            Assumptions.abort("this file system has no links");
        }
    }

    @Test
    void tellsOfFilesThatAreMissingOrClosedToTheUser() throws IOException {
        assertThat(told(open(folder.resolve("gone"))))
                .containsExactly("failed gone: no such file or folder: check the name");
        Found odd = Stories.open(List.of("a\0b"), InputStream.nullInputStream()).next();
        assertThat(odd)
                .hasToString("Failed[place=a\0b, problem=no name a file can have here: Nul character not allowed]");
        Path closed = Files.writeString(folder.resolve("closed"), line(1));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "this user may read everything");
        assertThat(told(open(closed)))
                .containsExactly("failed closed: no permission to read it: ask for it, or change the file's mode");
    }

    static Stream<Arguments> inputsThatAreNoPage() {
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of("\n \t\r\n", "no story in Arabic"),
                Arguments.of("\uFEFF", "no story in Arabic"),
                Arguments.of("Nothing but English, sentence after sentence.", "no story in Arabic"),
                Arguments.of("الرئيسية\nشارك\nتويتر\nجميع الحقوق محفوظة", "no story in Arabic"),
                Arguments.of("a\0b", "a binary file"),
                Arguments.of("قال الوزير\n".repeat(2000) + "\0", "a binary file"),
                Arguments.of("%PDF-1.7\nx", "a PDF file"),
                Arguments.of("PK\3\4x", "a zip archive"),
                Arguments.of("GIF89a", "a picture"),
                Arguments.of("<!DOCTYPE html><html>", "an HTML page without a story"),
                Arguments.of("\uFEFF \n<?xml version='1.0'?><rss>", "a feed without entries"),
                Arguments.of("WARC/1.0\r\nWARC-Type: warcinfo\r\n", "the archive breaks off in this record's header"));
    }

    @ParameterizedTest
    @MethodSource("inputsThatAreNoPage")
    void saysWhatANamedInputIsThatHoldsNoPage(String input, String what) throws IOException {
        assertThat(fromFile(folder.resolve("x"), utf8(input)))
                .singleElement()
                .asString()
                .startsWith("failed x")
                .contains(": " + what);
        assertThat(fromStandardInput(input))
                .singleElement()
                .asString()
                .startsWith("failed -")
                .contains(": " + what);
    }

    @Test
    void takesABraceOrABracketForTextWhereNoJsonFollows() {
        assertThat(fromStandardInput("{وقل رب زدني علما}\nقال الخطيب إن العلم نور وإن القراءة بابه."))
                .noneMatch(this::failed);
        assertThat(fromStandardInput("[صور] افتتاح المكتبة\nقال المدير إن المكتبة مفتوحة للجميع."))
                .noneMatch(this::failed);
    }

    private boolean failed(String find) {
        return find.startsWith("failed");
    }

    @Test
    void readsTextInTheArabicWindowsEncoding() {
        assertThat(fromStandardInput(Input.PAGE.getBytes(Charset.forName("windows-1256"))))
                .isEqualTo(fromStandardInput(Input.PAGE));
    }

    @Test
    void refusesTextInOtherEncodings() {
        assertThat(fromStandardInput("Привет, мир. Это не арабский.\n".getBytes(Charset.forName("windows-1251"))))
                .containsExactly("failed -:1: not UTF-8 (byte 0xCF), nor Arabic in windows-1256: save it as UTF-8, for"
                        + " example with iconv -t UTF-8 -f and its encoding");
        assertThat(fromStandardInput(
                        joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, "قال".getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("failed -: text in UTF-16: save it as UTF-8 (iconv -f UTF-16 -t UTF-8)");
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] damaged = joined(utf8(Input.PAGE), new byte[] {(byte) 0xD9}, utf8(" انتهى\n"));
        assertThat(fromStandardInput(damaged))
                .singleElement()
                .asString()
                .startsWith("failed -:3: not UTF-8 (byte 0xD9)");
    }

    @Test
    void refusesATextLongerThanAPage() {
        InputStream endless = new Repeated("", Input.PAGE, "", 1L << 40);
        assertThat(told(Stories.open(List.of("-"), endless)))
                .containsExactly("failed -: more than the 16 MB of the longest page: divide it");
        InputStream endlessLines = new Repeated("", "قال\r", "", 8 << 20);
        assertThat(told(Stories.open(List.of("-"), endlessLines)))
                .containsExactly("failed -: more than the 200000 lines of the longest page: divide it");
    }

    @Test
    void neverThrowsWhateverTheBytesAre() {
        List<byte[]> seeds = List.of(
                utf8(line(1) + line(2)),
                gzip(utf8(line(1) + line(2))),
                utf8(Input.PAGE),
                utf8("[{\"text\":\"x\"}]"),
                new byte[64]);
        for (int seed = 0; seed < 20_000; seed++) {
            byte[] bytes = damaged(seeds.get(seed % seeds.size()), new Random(seed));
            try (Stories stories = Stories.open(List.of("-"), new ByteArrayInputStream(bytes))) {
                int finds = 0;
                while (stories.hasNext()) {
                    Found found = stories.next();
                    finds++;
                    assertThat(found.toString()).as("seed %d", seed).doesNotContain("the program failed");
                }
                assertThat(finds).as("finds of seed %d", seed).isPositive();
            } catch (RuntimeException e) {
                throw new AssertionError("fails with seed " + seed, e);
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(1 + bytes.length); i > 0; i /= 2) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
