package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال: «لن نعود» ثم خرج.",
                "قال: “لن نعود” ثم خرج.",
                "قال: ”لن نعود“ ثم خرج.",
                "قال: \"لن نعود\" ثم خرج.",
                "قال: ‘لن نعود’ ثم خرج.",
                "قال: ’لن نعود‘ ثم خرج.",
                "قال: 'لن نعود' ثم خرج.",
                "قال: „لن نعود“ ثم خرج.",
                "قال: “لن نعود\" ثم خرج.",
                "قال: »لن نعود« ثم خرج.",
                "قال: \" لن نعود \" ثم خرج.",
                "قال: ” لن نعود ” ثم خرج.",
                "قال:\"لن نعود\"ثم خرج.",
                "قال:\" لن نعود\" ثم خرج.",
                "قال \u202B\"\u200Fلن نعود\u200F\"\u202C ثم خرج.",
                "قال ‹لن نعود› ثم خرج."
            })
    void pairsMarksOfEveryShape(String text) {
        assertThat(closed(text)).containsExactly("لن نعود");
        assertThat(unclosed(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"بـ", "لـ", "و", "وبـ", "الـ", "لل", "كـ", "(", "، ", "..", "#"})
    void opensAfterWhatCannotEndAQuotation(String before) {
        assertThat(closed("عرف " + before + "\"الميدان\" وعاد")).containsExactly("الميدان");
        assertThat(closed("في \"الدار\" " + before + "\"الميدان\" وعاد")).containsExactly("الدار", "الميدان");
    }

    @Test
    void readsAGuillemetOfTheWrongShapeWhereItTouchesAWord() {
        assertThat(closed("شركات «النور» و»الأمل» و»الغد» للنقل")).containsExactly("النور", "الأمل", "الغد");
    }

    @Test
    void nestsMarksOfOneShape() {
        String text = "أكد أن \"تنظيم \"الفجر\" لن يعود، وكذلك \"النهار\" أيضا\" ثم خرج";
        assertThat(closed(text)).containsExactly("تنظيم \"الفجر\" لن يعود، وكذلك \"النهار\" أيضا", "الفجر", "النهار");
        assertThat(of(text).all()).extracting(Quotation::depth).containsExactly(0, 1, 1);
    }

    @Test
    void nestsMarksOfSeveralShapes() {
        String text = "قال: «اسم الكتاب “رحلة ‘طويلة’ جدا” وهو جميل».";
        assertThat(closed(text)).containsExactly("اسم الكتاب “رحلة ‘طويلة’ جدا” وهو جميل", "رحلة ‘طويلة’ جدا", "طويلة");
        assertThat(of(text).all()).extracting(Quotation::depth).containsExactly(0, 1, 2);
    }

    @Test
    void endsTwoAtOneMarkWhereOneWasForgotten() {
        assertThat(closed("وصف ذلك بأنه \"عمل من أعمال \"القراصنة\"، وأضاف أنه \"لن يمر\"."))
                .containsExactly("عمل من أعمال \"القراصنة", "القراصنة", "لن يمر");
    }

    @Test
    void takesAMisplacedSpaceForAnOversight() {
        assertThat(closed("بين \"القديم \"أو \"الجديد\" من الكتب")).containsExactly("القديم", "الجديد");
        assertThat(closed("جريدة\" الصباح\" وجريدة \"المساء\" معا")).contains("المساء");
    }

    @Test
    void letsAQuotationNeverClosedHoldToTheEndOfItsParagraph() {
        String text = "وقال: \"سنبني المدرسة هذا العام.\nثم غادر القاعة.";
        assertThat(closed(text)).isEmpty();
        assertThat(unclosed(text)).containsExactly("سنبني المدرسة هذا العام.");
    }

    @Test
    void letsAQuotationNeverClosedHoldToTheStopBeforeTheNext() {
        String text = "وأضافت أن \"المدرسة ستبنى هذا العام. وتابعت أن \"العمل بدأ\"، كما قالت.";
        assertThat(unclosed(text)).containsExactly("المدرسة ستبنى هذا العام.");
        assertThat(closed(text)).containsExactly("العمل بدأ");
    }

    @Test
    void readsEachParagraphThatOpensAnewByItself() {
        String text = "وقال: «سنبني المدرسة.\n«وسنبني الطريق.\n«ثم نعود» وغادر.";
        assertThat(unclosed(text)).containsExactly("سنبني المدرسة.", "وسنبني الطريق.");
        assertThat(closed(text)).containsExactly("ثم نعود");
    }

    @Test
    void closesWhatAnEarlierParagraphLeftOpen() {
        String text = "رسالة\nوجاء في الرسالة: \"نشكركم على الوقت.\nلن نلتقي هذا الشهر.\nنلتقي يوما ما.\" ثم وقعها.";
        assertThat(closed(text)).containsExactly("نشكركم على الوقت.\nلن نلتقي هذا الشهر.\nنلتقي يوما ما.");
    }

    @Test
    void leavesOpenWhatAHeadlineLeftOpen() {
        String text = "الوزير: \"سنبني المدرسة\nقال الوزير إن المدرسة ستبنى هذا العام\".";
        assertThat(closed(text)).isEmpty();
        assertThat(unclosed(text)).containsExactly("سنبني المدرسة");
    }

    @Test
    void closesNothingAcrossParagraphsOnceAnotherQuotationStood() {
        String text = "عنوان\nوقال: \"سنبني المدرسة.\nوأضاف \"والطريق\" معا.\nوهذا آخر ما قاله\".";
        assertThat(closed(text)).containsExactly("والطريق");
        assertThat(unclosed(text)).containsExactly("سنبني المدرسة.");
    }

    @Test
    void findsNothingInAStrayMark() {
        assertThat(of("ثم عاد إلى بيته\" في المساء.").all()).isEmpty();
        assertThat(of("\"\" «» \" \"").all()).isEmpty();
        assertThat(of("").all()).isEmpty();
    }

    @Test
    void takesApostrophesForNone() {
        assertThat(of("نادي Levi’s Stadium وشركة Moody's وبنك Lloyds’ في المدينة")
                        .all())
                .isEmpty();
    }

    @Test
    void tellsWhichQuotationHoldsAToken() {
        Quotations quotations = of("قال «إن “هذا” صحيح» نعم");
        assertThat(quotations.around(0)).isEqualTo(-1);
        assertThat(quotations.around(1)).as("the mark itself").isEqualTo(-1);
        assertThat(quotations.around(2)).isZero();
        assertThat(quotations.around(3)).as("the inner mark").isZero();
        assertThat(quotations.around(4)).isEqualTo(1);
        assertThat(quotations.around(6)).isZero();
        assertThat(quotations.around(7)).isEqualTo(-1);
        assertThat(quotations.openedBy(1)).isZero();
        assertThat(quotations.openedBy(3)).isEqualTo(1);
        assertThat(quotations.openedBy(7)).isEqualTo(-1);
    }

    @Test
    void nestAndNeverCross() {
        ArabicTexts.forAll(300, text -> {
            Tokens tokens = Tokens.of(text);
            Quotations quotations = Quotations.of(tokens);
            List<Quotation> all = quotations.all();
            for (int i = 0; i < all.size(); i++) {
                Quotation outer = all.get(i);
                assertThat(tokens.kind(outer.open())).isEqualTo(TokenKind.QUOTE);
                assertThat(outer.length()).isPositive();
                assertThat(outer.close()).isLessThanOrEqualTo(tokens.size());
                assertThat(quotations.openedBy(outer.open())).isEqualTo(i);
                for (Quotation inner : all.subList(i + 1, all.size())) {
                    assertThat(inner.open()).isGreaterThan(outer.open());
                    assertThat(inner.open() >= outer.close() || inner.close() <= outer.close())
                            .isTrue();
                }
            }
        });
    }

    @Test
    void agreeWithTheInnermostOfEachToken() {
        ArabicTexts.forAll(300, text -> {
            Tokens tokens = Tokens.of(text);
            Quotations quotations = Quotations.of(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                int innermost = -1;
                int depth = -1;
                for (int q = 0; q < quotations.all().size(); q++) {
                    if (quotations.all().get(q).holds(i)) {
                        innermost = q;
                        depth++;
                    }
                }
                assertThat(quotations.around(i)).isEqualTo(innermost);
                assertThat(innermost < 0 || quotations.all().get(innermost).depth() == depth)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "«", "»", "\" ", " \"أ", "\"أ", "“أ”", "«أ", "أ»", "\n\"", "\"أ\n", "'أ' \"ب\" «ج\n"})
    @Timeout(30)
    void takeTimeInProportionToTheMarks(String unit) {
        Tokens tokens = Tokens.of(unit.repeat(200_000));
        assertThat(Quotations.of(tokens).all().size()).isLessThanOrEqualTo(tokens.size());
    }

    private static Quotations of(String text) {
        return Quotations.of(Tokens.of(text));
    }

    private static List<String> closed(String text) {
        return quoted(text, true);
    }

    private static List<String> unclosed(String text) {
        return quoted(text, false);
    }

    private static List<String> quoted(String text, boolean closed) {
        Tokens tokens = Tokens.of(text);
        return Quotations.of(tokens).all().stream()
                .filter(quotation -> quotation.closed() == closed)
                .map(quotation ->
                        tokens.span(quotation.open() + 1, quotation.close() - 1).of(text))
                .collect(Collectors.toList());
    }
}
