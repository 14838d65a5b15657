package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.isnad.model.Certainty;
import org.isnad.model.Mode;
import org.isnad.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @Test
    void hasTheSameKeysInEveryLanguage() throws IOException {
        assertThat(keys("ar")).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void hasAWordForEveryValue(String language) {
        Words words = Words.in(language);

        for (Enum<?>[] values : List.of(Stance.values(), Mode.values(), Certainty.values())) {
            for (Enum<?> value : values) {
                assertThat(words.of(value)).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void hasADifferentWordForEveryStance(String language) {
        Words words = Words.in(language);

        assertThat(Stance.values()).extracting(words::of).doesNotHaveDuplicates();
    }

    @Test
    void countsInWords() {
        assertThat(Words.in("en").count("statements", 1)).isEqualTo("1 statement");
        assertThat(Words.in("en").count("statements", 12)).isEqualTo("12 statements");
        assertThat(Words.in("ar").count("speakers", 3)).isEqualTo("القائلون: 3");
    }

    @Test
    void refusesALanguageWithoutWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.in("xx")).withMessageContaining("'xx'");
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                WordsTest.class.getResourceAsStream("words_" + language + ".properties"), StandardCharsets.UTF_8));
        return words.keySet();
    }
}
