package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.testkit.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns invented words from invented stories. */
class WordClassTrainingTest {
    @TempDir
    Path folder;

    @Test
    void tellsANounByItsArticle() throws IOException {
        assertThat(learnt("زبقة قرب الزبقة. ")).contains("زبقه n");
    }

    @Test
    void tellsAVerbByWhatItFollows() throws IOException {
        assertThat(learnt("لم يقضم قد قضم. ")).contains("يقضم v", "قضم v");
    }

    @Test
    void tellsAVerbByTheLetterOfTheFuture() throws IOException {
        assertThat(learnt("سيقضم ثم يقضم. ")).contains("يقضم v");
    }

    @Test
    void tellsAVerbThatOftenOpensASentence() throws IOException {
        assertThat(learnt("قضم. وقضم. ")).contains("قضم v").doesNotContain("وقضم v");
    }

    @Test
    void tellsAnAdjectiveByTheArticleOfTheWordBefore() throws IOException {
        assertThat(learnt("زبق ولثيم الزبق اللثيم. ")).contains("زبق n", "لثيم na");
    }

    @Test
    void takesAWordWithoutAnySignForAName() throws IOException {
        assertThat(learnt("ثم زبقول هنا. ")).contains("زبقول p");
    }

    @Test
    void takesANamelessWordAfterPrepositionsForANoun() throws IOException {
        assertThat(learnt("خلال زبقول. ")).contains("زبقول n");
    }

    @Test
    void givesAFormWithAPronounTheClassesOfItsBase() throws IOException {
        assertThat(learnt("زبق الزبق زبق الزبق زبقها. ")).contains("زبقها n");
    }

    @Test
    void leavesOutWhatTheReaderTakesOff() throws IOException {
        assertThat(learnt("زبق الزبق للزبق زبق الزبق بزبق. "))
                .contains("زبق n")
                .doesNotContain("الزبق n", "بزبق n", "بزبق p", "للزبق n", "للزبق p");
    }

    @Test
    void leavesOutClosedClasses() throws IOException {
        assertThat(learnt("زبق لم الزبق. ")).noneMatch(line -> line.startsWith("لم "));
    }

    @Test
    void countsAStoryThatStandsTwiceOnce() throws IOException {
        String rare = "\"text\": \"زبقول هنا زبقول هنا زبقول هنا زبقول هنا\"";
        assertThat(lines(file("{" + rare + "}\n{" + rare + "}\n"))).noneMatch(line -> line.startsWith("زبقول"));
    }

    @Test
    void readsCompressedStoriesToo() throws IOException {
        Path plain = file(story("زبقة قرب الزبقة. "));
        Path compressed = folder.resolve("stories.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(plain, out);
        }
        assertThat(WordClassTraining.of(List.of(compressed))).isEqualTo(WordClassTraining.of(List.of(plain)));
    }

    @Test
    void theClassesThatComeWithTheProgramAreAsTheyWereWritten() throws IOException {
        try (InputStream in = CountedWords.class.getResourceAsStream("/org/isnad/reading/" + CountedWords.FILE)) {
            assertThat(Seal.isWhole(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .as("words.classes is as it was made, not edited by hand; else run WordClassTraining as it says")
                    .isTrue();
        }
    }

    private List<String> learnt(String sentence) throws IOException {
        return lines(file(story(sentence)));
    }

    private static String story(String sentence) {
        return "{\"title\": \"\", \"text\": \"" + sentence.repeat(20) + "\"}\n";
    }

    private Path file(String stories) throws IOException {
        return Files.writeString(folder.resolve("stories.jsonl"), stories);
    }

    private static List<String> lines(Path stories) throws IOException {
        List<String> lines =
                new ArrayList<>(WordClassTraining.of(List.of(stories)).lines().toList());
        lines.removeIf(line -> line.startsWith("#"));
        return lines;
    }
}
