package org.isnad.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.json.Json;
import org.isnad.json.StoryJson;
import org.isnad.model.Paragraph;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.testkit.ArabicTexts;
import org.isnad.testkit.Golden;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/isnad/page/text/golden");

    @TestFactory
    List<DynamicTest> findsTheStoryInInventedPages() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            return cases.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
        }
    }

    private static void check(Path folder) throws IOException {
        Story story =
                PageText.story(Files.readString(folder.resolve("page.txt"))).orElseThrow();
        Golden.check(
                "# title\n" + story.title() + "\n# outlet\n" + story.imprint().outlet() + "\n# published\n"
                        + story.imprint().published() + "\n# body\n" + story.body() + "\n",
                folder.resolve("story.txt"));
    }

    /** One real crawled page, word for word. */
    @Test
    void findsTheStoryInARealPage() throws IOException {
        Story story =
                PageText.story(Files.readString(Shared.file("seed/page.txt"))).orElseThrow();
        Story expected;
        try (InputStream in = Files.newInputStream(Shared.file("seed/story.jsonl"));
                JsonParser json = Json.parser(in)) {
            expected = StoryJson.read(json);
        }
        assertThat(story.text()).isEqualTo(expected.text());
        assertThat(story.title()).isEqualTo(expected.title());
        assertThat(story.imprint()).isEqualTo(expected.imprint());
        assertThat(story.paragraphs()).hasSize(8);
    }

    @Test
    void saysWhereInThePageAParagraphStands() {
        String page =
                "\uFEFFافتتاح المكتبة\r\n\r\n  قال \u00a0 المدير إن\tالمكتبة مفتوحة. \r\nوشكر الحاضرين على صبرهم.";
        Story story = PageText.story(page).orElseThrow();
        assertThat(story.text()).isEqualTo("افتتاح المكتبة\nقال المدير إن المكتبة مفتوحة.\nوشكر الحاضرين على صبرهم.");
        assertThat(story.paragraphs())
                .extracting(paragraph -> paragraph.span().of(story.text()))
                .containsExactly("قال المدير إن المكتبة مفتوحة.", "وشكر الحاضرين على صبرهم.");
        assertThat(story.paragraphs())
                .extracting(paragraph -> place(paragraph).of(page))
                .containsExactly("قال \u00a0 المدير إن\tالمكتبة مفتوحة.", "وشكر الحاضرين على صبرهم.");
    }

    private static Span place(Paragraph paragraph) {
        assertThat(paragraph.page()).isNotNull();
        return paragraph.page().span();
    }

    @Test
    void takesAFewWordsForAHeadline() {
        assertThat(PageText.story("نفت الوزارة ذلك").orElseThrow().text()).isEqualTo("نفت الوزارة ذلك\n");
        assertThat(PageText.story("نفت الوزارة ذلك\nولم تزد").orElseThrow().text())
                .isEqualTo("نفت الوزارة ذلك\nولم تزد");
    }

    @Test
    void keepsAllOfTextThatShowsNoSignOfAPage() {
        String typed =
                "نفى الوزير وجود خلاف\nوقال إن العمل مستمر\nوأضافت الوزارة أن التقارير غير صحيحة.\nThe end\nانتهى";
        assertThat(PageText.story(typed).orElseThrow().text()).isEqualTo(typed);
    }

    @Test
    void takesASingleSentenceForABody() {
        Story story = PageText.story("نفت الوزارة ما قيل عنها.\n").orElseThrow();
        assertThat(story.title()).isEmpty();
        assertThat(story.body()).isEqualTo("نفت الوزارة ما قيل عنها.");
    }

    @Test
    void findsNoStoryWithoutArabicText() {
        assertThat(PageText.story("")).isEmpty();
        assertThat(PageText.story("A page in English.\nIt quotes: قال الوزير إن العمل انتهى.\nAnd goes on and on."))
                .isEmpty();
        assertThat(PageText.story("الرئيسية\nاتصل بنا\nجميع الحقوق محفوظة 2020"))
                .isEmpty();
    }

    @Test
    void findsAStoryAmongMuchEnglish() {
        String story = """
                قال رئيس البلدية إن الحديقة الجديدة ستفتح أبوابها قبل نهاية الشهر.
                وأضاف أن العمل يسير كما خطط له وأن الأشجار وصلت كلها إلى المشتل الكبير قرب النهر.
                ونفت شركة الري تأخر تمديد الأنابيب وقالت إن معظم الشبكة أنجز قبل أسبوع كامل من موعده في العقد.""";
        assertThat(PageText.story("Cookies and more cookies, all in English.\n".repeat(100) + story)
                        .orElseThrow()
                        .body())
                .isEqualTo(story);
    }

    @Test
    void keepsItsPromisesOnAnyText() {
        ArabicTexts.forAll(
                2000,
                page -> PageText.story(page).ifPresent(story -> {
                    assertThat(story.text()).doesNotContain("  ", "\u00a0", "\r", "\t");
                    for (Paragraph paragraph : story.paragraphs()) {
                        assertThat(Space.collapse(place(paragraph).of(page)))
                                .isEqualTo(paragraph.span().of(story.text()));
                    }
                }));
    }

    @Test
    void isLinearInTheLengthOfAPage() {
        String sentence = "قال الوزير إن العمل انتهى ";
        for (String page : List.of(
                sentence.repeat(300_000),
                (sentence + "\n").repeat(90_000),
                "ا".repeat(6_000_000),
                " ".repeat(6_000_000) + sentence,
                "| - : ".repeat(1_000_000),
                "\n".repeat(6_000_000))) {
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> PageText.story(page));
        }
    }
}
