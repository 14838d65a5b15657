package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void breaksAtSpaces() {
        assertThat(Lines.wrap("لن نرفع السعر هذا العام", 10, ALL)).containsExactly("لن نرفع", "السعر هذا", "العام");
    }

    @Test
    void fillsALineToItsLastColumn() {
        assertThat(Lines.wrap("abc def ghi", 7, ALL)).containsExactly("abc def", "ghi");
    }

    @Test
    void doesNotCountVowelSigns() {
        assertThat(Lines.wrap("مُحَمَّدٌ مُحَمَّدٌ", 9, ALL)).containsExactly("مُحَمَّدٌ مُحَمَّدٌ");
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(Lines.wrap("abcdefgh ij", 5, ALL)).containsExactly("abcde", "fgh", "ij");
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(Lines.wrap("\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42", 3, ALL))
                .containsExactly("\uD83D\uDE42", "\uD83D\uDE42", "\uD83D\uDE42");
    }

    @Test
    void endsWithAnEllipsisWhereTextIsLeftOver() {
        assertThat(Lines.wrap("abc def ghi jkl", 7, 2)).containsExactly("abc def", "ghi jkl");
        assertThat(Lines.wrap("abc def ghi jkl m", 7, 2)).containsExactly("abc def", "ghi jk\u2026");
        assertThat(Lines.wrap("abc def g", 5, 1)).containsExactly("abc\u2026");
    }

    @Test
    void hasNoLinesForNoText() {
        assertThat(Lines.wrap("", 5, ALL)).isEmpty();
        assertThat(Lines.wrap("  ", 5, ALL)).isEmpty();
    }

    @Test
    void readsNoFurtherThanItHasTo() {
        String longText = "كلمة ".repeat(2_000_000);

        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 1000; i++) {
                Lines.wrap(longText, 80, 3);
            }
        });
    }

    @Test
    void keepsEveryWordOfAnyText() {
        ArabicTexts.forAll(200, text -> {
            String joined = String.join("", Lines.wrap(text, 10, ALL));

            assertThat(withoutSpace(joined)).isEqualTo(withoutSpace(text));
        });
    }

    private static String withoutSpace(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00A0').forEach(c -> out.append((char) c));
        return out.toString();
    }
}
