package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.arabic.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"مصري", "مصرية", "مصريون", "مصريين", "مصريان"})
    void tellsANisbaInAnyNumberAndGender(String word) {
        assertThat(Endings.isNisba(Folding.fold(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"كتاب", "كتب", "مدينة", "كاتبون"})
    void tellsOtherNounsFromANisba(String word) {
        assertThat(Endings.isNisba(Folding.fold(word))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ساخرًا", "ساخراً"})
    void seesTheAccusativeOnEitherSideOfItsAlef(String word) {
        assertThat(Endings.isWrittenAccusative(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "سلام", "ساخرا", "مدينةً"})
    void seesNoAccusativeWithoutItsAlefAndVowels(String word) {
        assertThat(Endings.isWrittenAccusative(word)).isFalse();
    }
}
