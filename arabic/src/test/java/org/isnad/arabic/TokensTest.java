package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.model.Span;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    @Test
    void cutsWordsAndMarks() {
        assertThat(words("وقالت الوزيرةُ: «نعم، سنعود»."))
                .containsExactly("وقالت", "الوزيرةُ", ":", "«", "نعم", "،", "سنعود", "»", ".");
        assertThat(kinds("قال: «نعم، 5؛ لا»!"))
                .containsExactly(
                        TokenKind.WORD,
                        TokenKind.COLON,
                        TokenKind.QUOTE,
                        TokenKind.WORD,
                        TokenKind.COMMA,
                        TokenKind.NUMBER,
                        TokenKind.SEMICOLON,
                        TokenKind.WORD,
                        TokenKind.QUOTE,
                        TokenKind.STOP);
    }

    @Test
    void keepsDiacriticsInTheWordAndDropsThemInTheForm() {
        Tokens tokens = Tokens.of("حدّةُ التَّحذيراتِ");
        assertThat(tokens.word(1)).isEqualTo("التَّحذيراتِ");
        assertThat(tokens.form(1)).isEqualTo("التحذيرات");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,5", "3.5", "٣٫٥", "9.00", "11:15", "1,000,000", "٢٠١٦/١٠/٣", "1.860.000", "۱۲", "3،5"})
    void keepsANumberWithItsSigns(String number) {
        Tokens tokens = Tokens.of("بلغ " + number + ".");
        assertThat(tokens.word(1)).isEqualTo(number);
        assertThat(tokens.kind(1)).isEqualTo(TokenKind.NUMBER);
        assertThat(tokens.size()).isEqualTo(3);
    }

    @Test
    void foldsTheDigitsOfAllScripts() {
        assertThat(forms("٣٫٥ ۱۲ 7")).containsExactly("3.5", "12", "7");
    }

    @Test
    void looksThroughHiddenCharactersInsideADate() {
        assertThat(forms("في 1/\u200F1/\u200F2018، ثم")).containsExactly("في", "1/1/2018", "،", "ثم");
    }

    @Test
    void partsRanges() {
        assertThat(words("بين 20-30 و2014–2016")).containsExactly("بين", "20", "-", "30", "و", "2014", "–", "2016");
    }

    @Test
    void partsNumbersFromWordsThatTheyTouch() {
        assertThat(words("لتبلغ8,6 عام 2016م و20 بـ25 إف8"))
                .containsExactly("لتبلغ", "8,6", "عام", "2016", "م", "و", "20", "بـ", "25", "إف", "8");
    }

    @Test
    void takesTheSignOffANumberAtTheEnd() {
        assertThat(words("عام 2018. وقال 5,6,")).containsExactly("عام", "2018", ".", "وقال", "5,6", ",");
    }

    @Test
    void keepsAHashSignAndPartsAtTheUnderscore() {
        Tokens tokens = Tokens.of("وسم #عز_الدين_شكري و#Riyadh #");
        assertThat(words("وسم #عز_الدين_شكري و#Riyadh #"))
                .containsExactly("وسم", "#عز", "الدين", "شكري", "و", "#Riyadh", "#");
        assertThat(tokens.form(1)).isEqualTo("عز");
        assertThat(tokens.isWord(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "العربية.نت",
                "جونغ-أون",
                "تيانقونغ-1",
                "إف-16",
                "سي.إن.إن",
                "بي.بي.سي",
                "أ.ف.ب",
                "ت.غ",
                "MI6",
                "G20",
                "Moody’s",
                "d'Ivoire",
                "S&P",
                "Coca-Cola",
                "bbc.com",
                "https://example.org/a?b=1&c=2",
                "www.example.org/أخبار"
            })
    void keepsOneNameWhole(String name) {
        assertThat(words("عن " + name + "، ثم")).containsExactly("عن", name, "،", "ثم");
        assertThat(words("(" + name + ").")).containsExactly("(", name, ")", ".");
    }

    @Test
    void partsAFullStopWhoseSpaceWasForgotten() {
        assertThat(words("بيان الوزارة.وقال الناطق")).containsExactly("بيان", "الوزارة", ".", "وقال", "الناطق");
        assertThat(words("د.أحمد و أ.د.علي")).containsExactly("د", ".", "أحمد", "و", "أ.د", ".", "علي");
    }

    @Test
    void partsTheScripts() {
        assertThat(words("وCNN لـBBCوقال")).containsExactly("و", "CNN", "لـ", "BBC", "وقال");
    }

    @Test
    void leavesMarksOfTheSentenceOutsideAnAddress() {
        assertThat(words("على (https://example.org/a)."))
                .containsExactly("على", "(", "https://example.org/a", ")", ".");
        assertThat(words("«www.example.org»؟")).containsExactly("«", "www.example.org", "»", "؟");
    }

    @Test
    void keepsRunsOfMarksTogether() {
        assertThat(words("ماذا؟! نعم!!! لا.. ربما... حسنا…… -- ****"))
                .containsExactly("ماذا", "؟!", "نعم", "!!!", "لا", "..", "ربما", "...", "حسنا", "……", "--", "****");
        assertThat(kinds("؟! .. … . -- ****"))
                .containsExactly(
                        TokenKind.STOP,
                        TokenKind.DOTS,
                        TokenKind.DOTS,
                        TokenKind.STOP,
                        TokenKind.DASH,
                        TokenKind.OTHER);
    }

    @Test
    void takesATatweelThatStandsAloneForADash() {
        Tokens tokens = Tokens.of("القاهرة ـ أحمد، بـ 5 ـــ ـها");
        assertThat(words(tokens.text())).containsExactly("القاهرة", "ـ", "أحمد", "،", "بـ", "5", "ـــ", "ـها");
        assertThat(tokens.kind(1)).isEqualTo(TokenKind.DASH);
        assertThat(tokens.form(1)).isEqualTo("ـ");
        assertThat(tokens.form(4)).isEqualTo("ب");
        assertThat(tokens.form(7)).isEqualTo("ها");
    }

    @Test
    void leavesHiddenCharactersAtTheEdgesOutside() {
        Tokens tokens = Tokens.of("\u202Bقال\u200F \u202E\"نعم\u200C\"\u202C");
        assertThat(words(tokens.text())).containsExactly("قال", "\"", "نعم", "\"");
        assertThat(tokens.span(0, 0)).isEqualTo(new Span(1, 4));
        assertThat(tokens.touchesPrevious(1)).isFalse();
        assertThat(tokens.touchesPrevious(2)).isTrue();
        assertThat(tokens.touchesPrevious(3)).as("a hidden character between").isTrue();
    }

    @Test
    void keepsHiddenCharactersInsideAWord() {
        Tokens tokens = Tokens.of("می\u200Cخواهم");
        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.form(0)).isEqualTo("ميخواهم");
    }

    @Test
    void readsPresentationForms() {
        assertThat(forms("قال \uFDF2 \uFEB3\uFEFC\uFEE1")).containsExactly("قال", "الله", "سلام");
    }

    @Test
    void partsAtNoBreakSpaces() {
        assertThat(words("قال\u00A0الوزير\u3000نعم\u2009.")).containsExactly("قال", "الوزير", "نعم", ".");
    }

    @Test
    void survivesBrokenSurrogates() {
        assertThat(words("ب\uDC00ج \uD83Dد \uD83D\uDE00"))
                .containsExactly("ب", "\uDC00", "ج", "\uD83D", "د", "\uD83D\uDE00");
    }

    @Test
    void endsParagraphsAtLineEnds() {
        assertThat(kinds("أ\r\nب\n"))
                .containsExactly(TokenKind.WORD, TokenKind.NEWLINE, TokenKind.WORD, TokenKind.NEWLINE);
    }

    @Test
    void findsTheTokenAtAnOffset() {
        Tokens tokens = Tokens.of("قال، نعم");
        assertThat(tokens.at(0)).isZero();
        assertThat(tokens.at(2)).isZero();
        assertThat(tokens.at(3)).isEqualTo(1);
        assertThat(tokens.at(4)).isEqualTo(2);
        assertThat(tokens.at(8)).isEqualTo(3);
    }

    @Test
    void rebuildTheTextTogetherWithTheGaps() {
        ArabicTexts.forAll(300, text -> {
            Tokens tokens = Tokens.of(text);
            int last = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
                assertThat(tokens.end(i))
                        .isGreaterThan(tokens.start(i))
                        .isLessThanOrEqualTo(tokens.text().length());
                assertThat(gap(tokens, last, tokens.start(i))).isBlank();
                last = tokens.end(i);
            }
            assertThat(gap(tokens, last, tokens.text().length())).isBlank();
        });
    }

    @Test
    void haveFoldedForms() {
        ArabicTexts.forAll(300, text -> {
            Tokens tokens = Tokens.of(text);
            for (int i = 0; i < tokens.size(); i++) {
                String folded = Folding.fold(tokens.word(i));
                boolean tagged = tokens.isWord(i) && folded.startsWith("#");
                String form = tagged ? folded.substring(1) : folded;
                assertThat(tokens.form(i))
                        .isEqualTo(form.isEmpty() ? tokens.word(i) : form)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void areFoundByEachOfTheirOffsets() {
        ArabicTexts.forAll(300, text -> {
            Tokens tokens = Tokens.of(text);
            for (int i = 0; i < tokens.size(); i++) {
                for (int offset = tokens.start(i); offset < tokens.end(i); offset++) {
                    assertThat(tokens.at(offset)).isEqualTo(i);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-1", ".أ", "\u200C", "1\u200F", "ـ", "أ-", "www.", "َ", "\uD83D", "#", "h"})
    @Timeout(20)
    void takeTimeInProportionToTheText(String unit) {
        String text = "كلمة" + unit.repeat(1_000_000);
        assertThat(Tokens.of(text).text()).isSameAs(text);
    }

    /** What stands between tokens, without what may stand there. */
    private static String gap(Tokens tokens, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (char c : tokens.text().substring(from, to).toCharArray()) {
            boolean unseen = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!unseen && c != '_' && !Folding.fold(String.valueOf(c)).isEmpty()) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).collect(Collectors.toList());
    }

    private static List<String> forms(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::form).collect(Collectors.toList());
    }

    private static List<TokenKind> kinds(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::kind).collect(Collectors.toList());
    }
}
