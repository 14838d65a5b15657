package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.isnad.reading.resource.ResourceException;
import org.junit.jupiter.api.Test;

class CountedWordsTest {
    @Test
    void tellsTheClassesOfAForm() {
        CountedWords words = read("# heading\n\nباب n\nكتب nv\nجميل na\nسعاد p\n");
        assertThat(words.of("باب")).isEqualTo(WordClass.NOUN.bit());
        assertThat(words.of("كتب")).isEqualTo(WordClass.NOUN.bit() | WordClass.VERB.bit());
        assertThat(words.of("جميل")).isEqualTo(WordClass.NOUN.bit() | WordClass.ADJECTIVE.bit());
        assertThat(words.of("سعاد")).isEqualTo(WordClass.PROPER.bit());
    }

    @Test
    void knowsNoFormThatItHasNot() {
        CountedWords words = read("باب n\nبابان n");
        assertThat(words.of("با")).isZero();
        assertThat(words.of("بابا")).isZero();
        assertThat(words.of("بابانا")).isZero();
        assertThat(words.of("باب n\nبابان")).isZero();
        assertThat(words.of("heading")).isZero();
        assertThat(words.of("")).isZero();
    }

    @Test
    void hasRoomForTheShortestLines() {
        StringBuilder file = new StringBuilder();
        for (char letter = '\u0621'; letter <= '\u064A'; letter++) {
            file.append(letter).append(" v\n");
        }
        assertThat(read(file.toString()).of("\u064A")).isEqualTo(WordClass.VERB.bit());
        assertThat(read(file.toString()).of("\u0671")).isZero();
    }

    @Test
    void tellsAllOfTheProgramsOwnFile() throws IOException {
        byte[] file = ownFile();
        CountedWords words = new CountedWords(file);
        assertThat(new String(file, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")))
                .hasSizeGreaterThan(10_000)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> {
                    String[] parts = line.split(" ");
                    assertThat(words.of(parts[0])).as(line).isEqualTo(bits(parts[1]));
                });
    }

    @Test
    void namesTheLineOfALetterThatMeansNothing() {
        assertThatThrownBy(() -> read("# heading\nباب n\nكتب x\n"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("words.classes:3: expected after the form only letters of nvap");
    }

    @Test
    void namesTheLineThatHasNoForm() {
        assertThatThrownBy(() -> read("باب n\n n\n")).hasMessageStartingWith("words.classes:2: ");
        assertThatThrownBy(() -> read("باب n\nباب")).hasMessageStartingWith("words.classes:2: ");
        assertThatThrownBy(() -> read("باب n\nbab n\n")).hasMessageStartingWith("words.classes:2: ");
        assertThatThrownBy(() -> read("باب n\nباب \n")).hasMessageStartingWith("words.classes:2: ");
    }

    private static long bits(String letters) {
        long bits = 0;
        for (char letter : letters.toCharArray()) {
            bits |= switch (letter) {
                case 'n' -> WordClass.NOUN.bit();
                case 'v' -> WordClass.VERB.bit();
                case 'a' -> WordClass.ADJECTIVE.bit();
                default -> WordClass.PROPER.bit();
            };
        }
        return bits;
    }

    private static CountedWords read(String text) {
        return new CountedWords(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] ownFile() throws IOException {
        try (InputStream in = CountedWords.class.getResourceAsStream("/org/isnad/reading/words.classes")) {
            return in.readAllBytes();
        }
    }
}
