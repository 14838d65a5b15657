package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.model.Span;
import org.isnad.testkit.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StemTrainingTest {
    /** Invented words: one that begins like a conjunction and takes the article, one that a conjunction precedes. */
    private static final String TEXT =
            "وزبق الوزبق للوزبق بوزبق وزبقه وزبقها قضم وقضم فقضم يقضم سيقضم وسيقضم قضمه قضمها ";

    @TempDir
    Path folder;

    @Test
    void learnsWhetherAWawBelongsToTheWord() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jsonl"), "{\"text\": \"كلمة\\n" + TEXT.repeat(20) + "\"}\n");
        Clitics clitics =
                new Clitics(Stems.of(StemTraining.of(List.of(text)).getBytes(StandardCharsets.UTF_8), "stems.txt"));
        assertThat(apart(clitics, "وزبق")).isEqualTo("وزبق");
        assertThat(apart(clitics, "ووزبقها")).isEqualTo("و+وزبق+ها");
        assertThat(apart(clitics, "وقضم")).isEqualTo("و+قضم");
        assertThat(apart(clitics, "فقضمها")).isEqualTo("ف+قضم+ها");
    }

    @Test
    void countsTheSameInACompressedText() throws IOException {
        Path plain = Files.writeString(folder.resolve("text.txt"), TEXT.repeat(20));
        Path compressed = folder.resolve("text.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(TEXT.repeat(20).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(StemTraining.of(List.of(compressed))).isEqualTo(StemTraining.of(List.of(plain)));
    }

    @Test
    void theStemsThatComeWithTheProgramAreAsTheyWereWritten() throws IOException {
        try (InputStream in = Stems.class.getResourceAsStream("stems.txt")) {
            assertThat(Seal.isWhole(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .as("stems.txt is as it was made, not edited by hand; else run StemTraining as its comment says")
                    .isTrue();
        }
    }

    private static String apart(Clitics clitics, String word) {
        return clitics.of(word, new Span(0, word.length())).toString();
    }
}
