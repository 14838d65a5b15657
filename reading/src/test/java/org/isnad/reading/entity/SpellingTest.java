package org.isnad.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"نتنياهو, نتانياهو", "غريفيث, جريفيث", "غوتيريش, غوتيريس", "هوثورن, هاوثورن"})
    void takesVowelsAndLettersOfOneSoundForTheSameName(String one, String other) {
        assertThat(Spelling.isVariant(one, other)).isTrue();
        assertThat(Spelling.isVariant(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"بارويل, باردويل", "ماركوني, ماركوفي", "سلمان, عثمان"})
    void takesAnotherConsonantForAnotherName(String one, String other) {
        assertThat(Spelling.isVariant(one, other)).isFalse();
    }
}
