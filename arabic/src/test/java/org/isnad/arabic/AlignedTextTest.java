package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Span;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;

class AlignedTextTest {
    @Test
    void leadsAFoundWordBackToItsDiacritics() {
        AlignedText text = AlignedText.of("ثم قَالَ الوَزيرُ: نعم");
        assertThat(found(text, "قال")).as("without what was dropped after it").isEqualTo("قَال");
        assertThat(found(text, "الوزير")).isEqualTo("الوَزير");
    }

    @Test
    void leadsPartOfALigatureBackToTheWholeOfIt() {
        AlignedText text = AlignedText.of("س\uFEFBم");
        assertThat(text.folded()).isEqualTo("سلام");
        assertThat(text.original(1, 2)).isEqualTo(new Span(1, 2));
        assertThat(text.original(2, 3)).isEqualTo(new Span(1, 2));
        assertThat(text.original(0, 4)).isEqualTo(new Span(0, 3));
    }

    @Test
    void growsForLigaturesLongerThanTheText() {
        AlignedText text = AlignedText.of("\uFDFA\uFDFA\uFDFA");
        assertThat(text.folded()).hasSize(54);
        assertThat(text.original(18, 36)).isEqualTo(new Span(1, 2));
    }

    @Test
    void leadsAnEmptyRangeToAnEmptyRange() {
        AlignedText text = AlignedText.of("\u202Eنعم\u202C");
        assertThat(text.original(0, 0)).isEqualTo(new Span(1, 1));
        assertThat(text.original(3, 3)).isEqualTo(new Span(5, 5));
        assertThat(AlignedText.of("").original(0, 0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void foldsAsFoldingDoes() {
        ArabicTexts.forAll(300, original -> {
            AlignedText text = AlignedText.of(original);
            assertThat(text.folded()).isEqualTo(Folding.fold(original));
            assertThat(text.original()).isSameAs(original);
        });
    }

    @Test
    void leadsEveryRangeBackToOneWhoseFoldHoldsIt() {
        ArabicTexts.forAll(300, original -> {
            AlignedText text = AlignedText.of(original);
            int length = text.folded().length();
            for (int start = 0; start < length; start++) {
                int end = Math.min(length, start + 1 + start % 7);
                Span back = text.original(start, end);
                assertThat(Folding.fold(back.of(original)))
                        .contains(text.folded().substring(start, end));
            }
        });
    }

    private static String found(AlignedText text, String folded) {
        int start = text.folded().indexOf(folded);
        return text.original(start, start + folded.length()).of(text.original());
    }
}
