package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.model.Span;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliticsTest {
    private static final Clitics CLITICS = Clitics.standard();

    /** The first letter of each is no conjunction and no particle, the last ones no pronoun. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير", "وكالة", "وفد", "واشنطن", "فرنسا", "فلسطين", "فريق", "باريس", "بيروت", "بيان", "بغداد", "لبنان",
                "لندن", "لجنة", "كتاب", "كندا", "كوريا", "سوريا", "سياسة", "سيارة", "سنوات", "إلقاء", "ألمانيا",
                "ألعاب", "اتجاه", "وجه", "مياه", "تنبيه", "ترامب", "لكن", "واحد", "التقى", "مستشفى", "شركة", "بوتين",
                "قلنا", "هاني", "لبناني"
            })
    void leavesAWordWhole(String word) {
        assertThat(CLITICS.of(word, all(word)).toString()).isEqualTo(Folding.fold(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "و+قال",
                "ف+قال",
                "ب+باريس",
                "ل+لبنان",
                "ل+وزارة",
                "و+ل+وزارة",
                "ك+كاتب",
                "س+يقول",
                "و+س+تعود",
                "ال+وزير",
                "و+ال+وزير",
                "ب+ال+وزارة",
                "ك+ال+معتاد",
                "ل+ل+وزير",
                "و+ل+ل+مسؤولين",
                "ال+مياه",
                "كتاب+ه",
                "و+كتاب+ها",
                "ب+كتاب+هم",
                "وزارت+ه",
                "ب+وزارت+ها",
                "ل+ه",
                "و+ب+ها",
                "ل+كم",
                "ف+ل+هم",
                "في+هما",
                "علي+نا",
                "إلي+ه",
                "من+ها",
                "ل+أن+ه",
                "و+لكن+ها",
                "ب+أن+هم",
                "إن+ني",
                "شهدت+ها",
                "اتهم+هم",
                "س+يعلن+ه",
                "و+وزير",
                "و+وكالة",
                "ب+بيان",
                "ل+لجنة",
                "ال+لجنة",
                "و+الذي",
                "التزام+ه",
                "زملائ+هم",
                "وحد+ه",
                "والدت+ه"
            })
    void takesOffAffixes(String parts) {
        String word = parts.replace("+", "");
        assertThat(CLITICS.of(word, all(word)).toString()).isEqualTo(Folding.fold(parts));
    }

    @Test
    void leavesEachUncutWordWhole() throws IOException {
        try (InputStream in = CliticsTest.class.getResourceAsStream("uncut.txt")) {
            List<String> words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(words).hasSizeGreaterThan(50).allSatisfy(this::leavesAWordWhole);
        }
    }

    @Test
    void tellsEachSegmentWithItsKindAndPlace() {
        Tokens tokens = Tokens.of("قال: «وبوزارتها»");
        Segmentation word = CLITICS.of(tokens, 3);
        assertThat(word.span()).isEqualTo(new Span(6, 15));
        assertThat(word.span(SegmentKind.CONJUNCTION)).isEqualTo(new Span(6, 7));
        assertThat(word.span(SegmentKind.PARTICLE)).isEqualTo(new Span(7, 8));
        assertThat(word.span(SegmentKind.ARTICLE)).isEqualTo(new Span(8, 8));
        assertThat(word.span(SegmentKind.STEM)).isEqualTo(new Span(8, 13));
        assertThat(word.span(SegmentKind.PRONOUN)).isEqualTo(new Span(13, 15));
        assertThat(word.has(SegmentKind.ARTICLE)).isFalse();
        assertThat(word.has(SegmentKind.PRONOUN)).isTrue();
        assertThat(word.form(SegmentKind.PARTICLE)).isEqualTo("ب");
        assertThat(word.form(SegmentKind.STEM)).isEqualTo("وزارت");
        assertThat(word.form(SegmentKind.ARTICLE)).isEmpty();
    }

    @Test
    void keepsMarksAndTatweelWithTheLetterBeforeThem() {
        String text = "وَبِـــكِتَابِـــهِ";
        Segmentation word = CLITICS.of(text, all(text));
        assertThat(word.span(SegmentKind.CONJUNCTION).of(text)).isEqualTo("وَ");
        assertThat(word.span(SegmentKind.PARTICLE).of(text)).isEqualTo("بِـــ");
        assertThat(word.span(SegmentKind.STEM).of(text)).isEqualTo("كِتَابِـــ");
        assertThat(word.span(SegmentKind.PRONOUN).of(text)).isEqualTo("هِ");
    }

    @Test
    void leavesOutTheHashSign() {
        Segmentation word = CLITICS.of(Tokens.of("#الوزارة"), 0);
        assertThat(word.span(SegmentKind.ARTICLE)).isEqualTo(new Span(1, 3));
        assertThat(word.toString()).isEqualTo("ال+وزاره");
    }

    @Test
    void partsNoLigature() {
        String text = "\uFEFBنه";
        Segmentation word = CLITICS.of(text, all(text));
        assertThat(word.toString()).isEqualTo("ل+ان+ه");
        assertThat(word.span(SegmentKind.PARTICLE)).isEqualTo(new Span(0, 1));
        assertThat(word.span(SegmentKind.STEM)).isEqualTo(new Span(1, 2));
    }

    @Test
    void givesTheSpellingWithoutThePronoun() {
        assertThat(base("وزارته")).isEqualTo("وزاره");
        assertThat(base("اتهمته")).as("a verb keeps its teh").isEqualTo("اتهمت");
        assertThat(base("مستشفاه")).isEqualTo("مستشفي");
        assertThat(base("قتلوهم")).isEqualTo("قتلوا");
        assertThat(base("أبناؤهم")).isEqualTo("ابناء");
        assertThat(base("زملائه")).isEqualTo("زملاء");
        assertThat(base("والكتاب")).isEqualTo("كتاب");
    }

    @Test
    void tellsAPronounFromATehMarbuta() {
        assertThat(CLITICS.of("كاتبة", new Span(0, 5)).has(SegmentKind.PRONOUN)).isFalse();
        assertThat(CLITICS.of("كتابه", new Span(0, 5)).has(SegmentKind.PRONOUN)).isTrue();
    }

    @Test
    void tellsAnArticleFromAHamza() {
        assertThat(CLITICS.of("إلغاء", new Span(0, 5)).has(SegmentKind.ARTICLE)).isFalse();
        assertThat(CLITICS.of("اللقاء", new Span(0, 6)).has(SegmentKind.ARTICLE))
                .isTrue();
    }

    @Test
    void leavesWhatIsNoArabicWordWhole() {
        assertThat(apart("CNN 2018 « 😀 x")).containsExactly("cnn", "2018", "«", "😀", "x");
        assertThat(CLITICS.of("", new Span(0, 0)).span()).isEqualTo(new Span(0, 0));
    }

    @Test
    void losesNoOffset() {
        ArabicTexts.forAll(300, text -> {
            Tokens tokens = Tokens.of(text);
            for (int i = 0; i < tokens.size(); i++) {
                assertNoOffsetIsLost(tokens, i);
            }
        });
    }

    @Test
    @Timeout(20)
    void takesTimeInProportionToTheWord() {
        String word = "ولكنهم".repeat(200_000);
        assertThat(CLITICS.of(word, all(word)).span()).isEqualTo(all(word));
    }

    private static void assertNoOffsetIsLost(Tokens tokens, int token) {
        Segmentation word = CLITICS.of(tokens, token);
        int hash = tokens.isWord(token) && tokens.word(token).startsWith("#") ? 1 : 0;
        int end = tokens.start(token) + hash;
        StringBuilder forms = new StringBuilder();
        for (SegmentKind kind : SegmentKind.values()) {
            assertThat(word.span(kind).start()).isEqualTo(end);
            end = word.span(kind).end();
            forms.append(word.form(kind));
        }
        assertThat(end).isEqualTo(tokens.end(token));
        assertThat(word.span()).isEqualTo(new Span(tokens.start(token) + hash, tokens.end(token)));
        assertThat(forms.toString()).isEqualTo(Folding.fold(word.span().of(tokens.text())));
    }

    private static List<String> apart(String text) {
        Tokens tokens = Tokens.of(text);
        return java.util.stream.IntStream.range(0, tokens.size())
                .mapToObj(i -> CLITICS.of(tokens, i).toString())
                .toList();
    }

    private static String base(String word) {
        return CLITICS.of(word, all(word)).base();
    }

    private static Span all(String word) {
        return new Span(0, word.length());
    }
}
