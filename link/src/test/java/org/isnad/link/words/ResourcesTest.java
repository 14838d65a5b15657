package org.isnad.link.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.testkit.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {
    private final Vocabulary vocabulary = Vocabulary.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stems.rarity",
                "stories.weights",
                "passages.weights",
                "figures.weights",
                "conflicts.weights",
                "headlines.weights"
            })
    void areAsTrainingWroteThem(String name) {
        assertThat(Seal.isWhole(Resource.text(name))).isTrue();
    }

    @Test
    void countTheKilledAsOne() {
        assertThat(vocabulary.term("قتلى").id())
                .isEqualTo(vocabulary.term("والقتلى").id())
                .isEqualTo(vocabulary.term("مصرع").id())
                .isNotEqualTo(vocabulary.term("جرحى").id());
        assertThat(vocabulary.term("قتلى").fate()).isTrue();
    }

    @Test
    void knowOpposites() {
        assertThat(vocabulary.term("ارتفاع").opposite())
                .isNotZero()
                .isEqualTo(-vocabulary.term("انخفاض").opposite());
    }

    @Test
    void weighRareWordsMoreThanCommonOnes() {
        assertThat(vocabulary.term("نوارس").weight())
                .isGreaterThan(vocabulary.term("الوزارة").weight());
        assertThat(vocabulary.term("من").weight()).isLessThan(1);
    }

    @Test
    void tellDenialsFromOtherWords() {
        assertThat(vocabulary.term("ونفت").polarity()).isEqualTo(Term.Polarity.DENIES);
        assertThat(vocabulary.term("لم").polarity()).isEqualTo(Term.Polarity.NOT);
        assertThat(vocabulary.term("اتهمت").polarity()).isEqualTo(Term.Polarity.CHARGE);
        assertThat(vocabulary.term("السفينة").polarity()).isEqualTo(Term.Polarity.NONE);
    }
}
