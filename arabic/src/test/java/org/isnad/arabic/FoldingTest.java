package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void dropsShortVowelsAndTatweel() {
        assertThat(Folding.fold("قَالَ الوَزِيـــرُ")).isEqualTo("قال الوزير");
        assertThat(Folding.fold("رحمٰن")).isEqualTo("رحمن");
    }

    @Test
    void bringsHamzaSeatsToBareLetters() {
        assertThat(Folding.fold("أإآٱؤئ")).isEqualTo("اااا" + "وي");
        assertThat(Folding.fold("ماء")).isEqualTo("ماء");
    }

    @Test
    void bringsAlefMaqsuraToYehAndTehMarbutaToHeh() {
        assertThat(Folding.fold("مستشفى مدينة")).isEqualTo("مستشفي مدينه");
    }

    @Test
    void bringsPersianLettersToArabicOnes() {
        assertThat(Folding.fold("کیہھۃۀە")).isEqualTo("كي" + "ههههه");
    }

    @Test
    void takesLigaturesApart() {
        assertThat(Folding.fold("\uFEFB\uFEF5\uFEF7")).isEqualTo("لا" + "لا" + "لا");
        assertThat(Folding.fold("\uFDF2")).isEqualTo("الله");
        assertThat(Folding.fold("\uFDFA")).isEqualTo("صلي الله عليه وسلم");
    }

    @Test
    void bringsEveryPresentationFormToItsLetters() {
        for (int c = 0xFB50; c <= 0xFEFC; c++) {
            String form = String.valueOf((char) c);
            String letters = Normalizer.normalize(form, Normalizer.Form.NFKC);
            boolean arabic = c < 0xFE00 || c > 0xFE6F;
            if (arabic && !letters.equals(form)) {
                assertThat(Folding.fold(form).strip())
                        .as("U+%04X", c)
                        .isEqualTo(Folding.fold(letters).strip());
            }
        }
    }

    @Test
    void dropsDiacriticsThatStandOnASpaceOfTheirOwn() {
        assertThat(Folding.fold("\uFC5E\uFE70\uFE7F")).isEmpty();
    }

    @Test
    void bringsDigitsAndTheirSignsToAscii() {
        assertThat(Folding.fold("٣٫٥ ٪١٬٠٠٠ ۱۲")).isEqualTo("3.5 %1,000 12");
    }

    @Test
    void bringsSpacesAndQuotationMarksTogetherButKeepsGuillemetsAndLineEnds() {
        assertThat(Folding.fold("\u00A0\t\u2009\u3000\n")).isEqualTo("    \n");
        assertThat(Folding.fold("“”„\" ‘’ «»")).isEqualTo("\"\"\"\" '' «»");
    }

    @Test
    void dropsZeroWidthAndBidiControls() {
        assertThat(Folding.fold("می\u200Cخواهم \u202Eعربي\u202C\u061C\u2067\uFEFF"))
                .isEqualTo("ميخواهم عربي");
    }

    @Test
    void lowersLatinLettersInEveryLocale() {
        assertThat(Folding.fold("ISTANBUL ÉTÉ")).isEqualTo("istanbul été");
    }

    @Test
    void leavesBrokenSurrogatesAlone() {
        assertThat(Folding.fold("\uD83D\uDE00 \uD83D x \uDE00")).isEqualTo("\uD83D\uDE00 \uD83D x \uDE00");
    }

    @Test
    void foldsNoCharacterFurtherTheSecondTime() {
        for (int c = 0; c <= 0xFFFF; c++) {
            String once = Folding.fold(String.valueOf((char) c));
            assertThat(Folding.fold(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void saysThatItDropsExactlyWhatItDrops() {
        for (int c = 0; c <= 0xFFFF; c++) {
            String folded = Folding.fold(String.valueOf((char) c));
            assertThat(folded.isEmpty()).as("U+%04X", c).isEqualTo(Folding.drops((char) c));
        }
    }

    @Test
    void foldsNoTextFurtherTheSecondTime() {
        ArabicTexts.forAll(300, text -> {
            String once = Folding.fold(text);
            assertThat(Folding.fold(once)).isEqualTo(once);
        });
    }
}
