package org.isnad.arabic.stem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightStemTest {
    private static String stem(String word) {
        return LightStem.standard().of(Clitics.standard().of(Tokens.of(word), 0));
    }

    @Test
    void keepsForcesApartFromPower() {
        assertThat(stem("القوات")).isEqualTo("قوات").isNotEqualTo(stem("القوة"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "القوات قوات للقوات وبقواتها",
                "سيارة سيارات السيارات بسيارته",
                "عسكري العسكرية عسكريين عسكريون عسكريا",
                "فلسطيني الفلسطينية فلسطينيين الفلسطينيون",
                "مسلح المسلحون مسلحين",
                "قتيل قتيلا قتلى القتلى",
                "عام عاما عامان عامين أعوام",
                "أعلن أعلنت",
                "وزارة وزارته الوزارة",
                "صاروخ صواريخ بالصواريخ صاروخا",
            })
    void makesTheFormsOfAWordOne(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(LightStemTest::stem).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لبنان لبن",
                "سوريا سوري",
                "العليا علي",
                "بيروت بيرو",
                "عشرين عشر",
                "مليون ملي",
                "قانون قان",
                "الكويت كوي",
            })
    void keepsWordsApartThatOnlyLookInflected(String pair) {
        String[] words = pair.split(" ");

        assertThat(stem(words[0])).isNotEqualTo(stem(words[1]));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void makesEachLineOfTheListsOne(String line) {
        assertThat(Stream.of(line.split(" ")).map(LightStemTest::stem).distinct())
                .hasSize(1);
    }

    static Stream<String> lines() throws IOException {
        return Stream.of("plurals.txt", "whole.txt").flatMap(LightStemTest::lines);
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(LightStem.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void leavesLatinWordsAndNumbersAlone() {
        assertThat(stem("reuters")).isEqualTo("reuters");
        assertThat(stem("2018")).isEqualTo("2018");
    }
}
