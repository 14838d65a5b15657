package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @Test
    void endAtFullStopsQuestionsAndCalls() {
        assertThat(sentences("عاد الوفد. متى يغادر؟ لا أحد يعلم! انتهى"))
                .containsExactly("عاد الوفد.", "متى يغادر؟", "لا أحد يعلم!", "انتهى");
    }

    @Test
    void endAtLineEnds() {
        assertThat(sentences("عنوان بلا نقطة\n\nعاد الوفد\n")).containsExactly("عنوان بلا نقطة", "عاد الوفد");
    }

    @Test
    void keepRunsOfMarksTogether() {
        assertThat(sentences("هل عاد؟! نعم!! حقا؟.. طبعا؟ . ثم"))
                .containsExactly("هل عاد؟!", "نعم!!", "حقا؟..", "طبعا؟ .", "ثم");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال د. أحمد سالم إنه عاد.",
                "وقال أ.د. وليد سالم إنه عاد.",
                "وقالت م. هدى إن العمل بدأ.",
                "ارتفع السعر 3.5 بالمئة و٣٫٥ دولار.",
                "في الساعة 15.30 ت.غ من يوم أمس.",
                "شركة يو.كيه للنقل وقناة سي.إن.إن معا.",
                "قال (هل هذا صحيح؟) ثم سكت.",
                "نشرت الصحيفة (!) الخبر.",
                "لماذا؟، سأل الرجل.",
                "1. افتح الباب بهدوء.",
                "فيلم \"أين أنت؟\" الذي عرض أمس.",
                "وقال: «سنبني المدرسة. سنبني الطريق. ثم نعود» وغادر.",
                "وصف عمله بأنه \"متعب... وجميل\" وغادر."
            })
    void goOnAfterWhatIsNoEnd(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void endAfterACalendarOrUnitOfOneLetter() {
        assertThat(sentences("بني عام 2016م. وهدم عام 1430 هـ. ثم بني")).hasSize(3);
    }

    @Test
    void endAtAFullStopWhoseSpaceWasForgotten() {
        assertThat(sentences("هذا بيان الوزارة.وقال الناطق نعم."))
                .containsExactly("هذا بيان الوزارة.", "وقال الناطق نعم.");
    }

    @Test
    void endAfterTheMarkThatClosesAQuotation() {
        assertThat(sentences("قال: \"سنعود.\" وأضاف نعم.")).containsExactly("قال: \"سنعود.\"", "وأضاف نعم.");
        assertThat(sentences("قال: \"سنعود\". وأضاف نعم.")).containsExactly("قال: \"سنعود\".", "وأضاف نعم.");
        assertThat(sentences("سأل: \"هل نعود؟\" وأضاف نعم.")).containsExactly("سأل: \"هل نعود؟\"", "وأضاف نعم.");
        assertThat(sentences("قال: \"سنعود. \"\nوأضاف نعم.")).containsExactly("قال: \"سنعود. \"", "وأضاف نعم.");
        assertThat(sentences("قال: «إنه قال “سنعود.”» وأضاف نعم."))
                .containsExactly("قال: «إنه قال “سنعود.”»", "وأضاف نعم.");
    }

    @Test
    void goOnAfterAQuotationThatACommaFollows() {
        String text = "\"سنعود.\"، كما قال الوزير.";
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void endInsideAQuotationThatIsNeverClosed() {
        assertThat(sentences("قال: \"سنعود. سنبني.\nانتهى")).containsExactly("قال: \"سنعود.", "سنبني.", "انتهى");
    }

    @Test
    void endAfterTheBracketThatClosesAfterTheFullStop() {
        assertThat(sentences("(عاد الوفد أمس.) وقال نعم.")).containsExactly("(عاد الوفد أمس.)", "وقال نعم.");
    }

    @Test
    void endAtDotsOnlyInHeadlines() {
        String text = "عاد الوفد.. الوزير: لا اتفاق... ثم (...) غادر";
        assertThat(sentences(text)).containsExactly(text);
        assertThat(headline(text)).containsExactly("عاد الوفد..", "الوزير: لا اتفاق...", "ثم (...) غادر");
    }

    @Test
    void areCutWhereTheyAreTooLong() {
        Tokens tokens = Tokens.of("كلمة ".repeat(2_000));
        assertThat(Sentences.of(tokens, Quotations.of(tokens), 0, tokens.size(), false))
                .extracting(range -> range[1] - range[0])
                .containsExactly(Sentences.LONGEST, Sentences.LONGEST, 400);
    }

    @Test
    void stayInTheRangeAskedFor() {
        Tokens tokens = Tokens.of("عاد الوفد. غادر الوفد. انتهى");
        List<int[]> ranges = Sentences.of(tokens, Quotations.of(tokens), 1, 5, false);
        assertThat(ranges).containsExactly(new int[] {1, 3}, new int[] {3, 5});
    }

    @Test
    void holdEveryTokenButLineEndsOnce() {
        ArabicTexts.forAll(300, text -> {
            Tokens tokens = Tokens.of(text);
            for (boolean dotsPart : new boolean[] {false, true}) {
                int last = 0;
                for (int[] range : Sentences.of(tokens, Quotations.of(tokens), 0, tokens.size(), dotsPart)) {
                    assertThat(range[1]).isGreaterThan(range[0]);
                    assertOnlyLineEnds(tokens, last, range[0]);
                    last = range[1];
                }
                assertOnlyLineEnds(tokens, last, tokens.size());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "؟ ", "أ. ", "«أ. ", ".»", ").", "أ\n", "\".", "أ"})
    @Timeout(30)
    void takeTimeInProportionToTheText(String unit) {
        Tokens tokens = Tokens.of(unit.repeat(200_000));
        assertThat(Sentences.of(tokens, Quotations.of(tokens), 0, tokens.size(), true))
                .isNotEmpty();
    }

    private static void assertOnlyLineEnds(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(tokens.kind(i)).isEqualTo(TokenKind.NEWLINE);
        }
    }

    private static List<String> sentences(String text) {
        return cut(text, false);
    }

    private static List<String> headline(String text) {
        return cut(text, true);
    }

    private static List<String> cut(String text, boolean dotsPart) {
        Tokens tokens = Tokens.of(text);
        return Sentences.of(tokens, Quotations.of(tokens), 0, tokens.size(), dotsPart).stream()
                .map(range -> tokens.span(range[0], range[1] - 1).of(text))
                .collect(Collectors.toList());
    }
}
