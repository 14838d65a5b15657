package org.isnad.reading.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    private final Names<String> names = new Names<>();
    private final NameFinder<String> finder = new NameFinder<>(names);

    NameFinderTest() {
        for (String name :
                List.of("دمشق", "ريف دمشق", "العراق", "اللاذقية", "لندن", "والس", "وادي رم", "كوريا الجنوبية")) {
            names.add(name, name);
        }
    }

    /** Each row: a text, the name in it, and the name as the text has it. */
    @ParameterizedTest
    @CsvSource({
        "دمشق, دمشق, دمشق",
        "ودمشق, دمشق, دمشق",
        "بدمشق, دمشق, دمشق",
        "وبدمشق, دمشق, دمشق",
        "فالعراق, العراق, العراق",
        "بالعراق, العراق, العراق",
        "للعراق, العراق, العراق",
        "وللعراق, العراق, العراق",
        "للاذقية, اللاذقية, اللاذقية",
        "للندن, لندن, لندن",
        "وادي رم, وادي رم, وادي رم",
        "#كوريا_الجنوبية, كوريا الجنوبية, كوريا الجنوبية",
        "بدِمَشق, دمشق, دِمَشق",
        "والس, والس, والس",
    })
    void findsANameUnderWhatIsWrittenOntoIt(String text, String name, String asWritten) {
        Hit<String> hit = at(text, 0).orElseThrow();
        assertThat(hit.values()).containsExactly(name);
        assertThat(hit.name(text)).isEqualTo(asWritten);
    }

    @Test
    void takesTheLongestName() {
        assertThat(at("ريف دمشق الغربي", 0).orElseThrow().values()).containsExactly("ريف دمشق");
    }

    @Test
    void leavesOutWhatIsWrittenOntoTheNameFromItsRange() {
        Hit<String> hit = at("وفي بدمشق", 1).orElseThrow();
        assertThat(hit.span().of("وفي بدمشق")).isEqualTo("دمشق");
        assertThat(hit.onset().hasPreposition()).isTrue();
    }

    @Test
    void doesNotJoinWordsOverALineEnd() {
        assertThat(at("كوريا\nالجنوبية", 0)).isEmpty();
    }

    @Test
    void keepsAllThatANameStandsForInTheOrderAdded() {
        names.add("دمشق", "مجلة");
        assertThat(at("دمشق", 0).orElseThrow().values()).containsExactly("دمشق", "مجلة");
    }

    private Optional<Hit<String>> at(String text, int token) {
        return finder.at(Tokens.of(text), token);
    }
}
