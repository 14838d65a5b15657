package org.isnad.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Story;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Small pages of our own, about invented things, one difficulty each. */
class HtmlPageTest {
    private static final String TITLE = "ميناء المرسى يفتح أبوابه أمام الزوار";
    private static final String FIRST =
            "أعلنت إدارة ميناء المرسى الجديد أنها ستفتح الرصيف الشرقي أمام الزوار في مطلع الأسبوع المقبل.";
    private static final String SECOND =
            "وقالت مديرة الميناء إن الدخول سيكون مجانيا في الأيام الثلاثة الأولى، على أن يقتصر بعد ذلك على حملة التذاكر.";
    private static final String THIRD =
            "وأضافت أن السفن الكبيرة لن ترسو في الرصيف قبل نهاية أعمال الصيانة التي بدأت في الربيع.";
    private static final List<String> BODY = List.of(FIRST, SECOND, THIRD);

    private static Optional<Story> read(String body) {
        String markup = "<!DOCTYPE html><html lang=ar><head><title>" + TITLE + "</title></head><body>" + body
                + "</body></html>";
        return HtmlPage.story(markup, Capture.UNKNOWN);
    }

    private static List<String> paragraphs(String body) {
        Story story = read(body).orElseThrow();
        return story.paragraphs().stream()
                .map(paragraph -> paragraph.span().of(story.text()))
                .toList();
    }

    private static String p(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static String article(String inside) {
        return "<nav><a href=/>الرئيسية</a></nav><article><h1>" + TITLE + "</h1>" + inside
                + "</article><footer>جميع الحقوق محفوظة لصحيفة المرسى.</footer>";
    }

    @Test
    void takesTheParagraphsOfAnArticleAndNoMenuOrFooter() {
        assertThat(paragraphs(article(p(FIRST, SECOND, THIRD)))).isEqualTo(BODY);
    }

    @Test
    void partsTextAtLineBreaks() {
        assertThat(paragraphs(article("<div>" + FIRST + "<br><br>" + SECOND + "<br/>" + THIRD + "</div>")))
                .isEqualTo(BODY);
    }

    @Test
    void takesTextFromTheCellsOfATable() {
        String cell = "<table><tr><td><a href=/a>محليات</a></td><td class=n>" + FIRST + "<br>" + SECOND + "<br>" + THIRD
                + "</td></tr></table>";
        assertThat(paragraphs("<h1>" + TITLE + "</h1>" + cell)).isEqualTo(BODY);
    }

    @Test
    void takesTextFromBareDivs() {
        String divs = "<div>" + FIRST + "</div><div>" + SECOND + "</div><div>" + THIRD + "</div>";
        assertThat(paragraphs(article("<div>" + divs + "</div>"))).isEqualTo(BODY);
    }

    @Test
    void keepsAStoryThatIsOneParagraph() {
        assertThat(paragraphs(article(p(FIRST + " " + SECOND)))).containsExactly(FIRST + " " + SECOND);
    }

    @Test
    void keepsSubheadingsListsAndQuotationsInOrder() {
        String inside = p(FIRST) + "<h2>رسوم الدخول</h2><ul><li>البالغون</li><li>الأطفال</li></ul>" + p(SECOND)
                + "<blockquote>" + p(THIRD) + "</blockquote>";
        assertThat(paragraphs(article(inside)))
                .containsExactly(FIRST, "رسوم الدخول", "البالغون", "الأطفال", SECOND, THIRD);
    }

    @Test
    void leavesOutAHeadingThatNothingFollows() {
        assertThat(paragraphs(article(p(FIRST, SECOND, THIRD) + "<h2>صور من الميناء</h2>")))
                .isEqualTo(BODY);
    }

    @Test
    void leavesOutLinksToOtherStoriesAmongTheParagraphs() {
        String teaser = "<p>اقرأ أيضا: <a href=/1>صيادو المرسى يعودون إلى البحر</a></p>"
                + "<p><a href=/2>أسعار السمك ترتفع في أسواق المرسى</a></p>";
        assertThat(paragraphs(article(p(FIRST) + teaser + p(SECOND, THIRD)))).isEqualTo(BODY);
    }

    @Test
    void leavesOutTheStoriesBelowAHeadingThatPointsToThem() {
        String related =
                "<h3>مواضيع ذات صلة</h3><div class=x>" + p("تراجعت أسعار السمك في أسواق المدينة أمس.") + "</div>";
        assertThat(paragraphs(article("<div>" + p(FIRST, SECOND, THIRD) + "</div>" + related)))
                .isEqualTo(BODY);
    }

    @Test
    void goesOnAfterAHeadingThatPointsElsewhereInTheMidstOfTheText() {
        String pointer = "<h3>اقرأ أيضا</h3><ul><li><a href=/1>صيادو المرسى يعودون إلى البحر</a></li></ul>";
        assertThat(paragraphs(article(p(FIRST) + pointer + p(SECOND, THIRD)))).isEqualTo(BODY);
    }

    @Test
    void leavesOutCaptionsWhateverHoldsThem() {
        String caption = "سفينة ترسو أمام الرصيف الشرقي في ميناء المرسى.";
        String figures = "<figure><img src=a><figcaption>" + caption + "</figcaption></figure><div class=photoCaption>"
                + caption + "</div><div class=image-box>" + caption + "</div>";
        assertThat(paragraphs(article(p(FIRST) + figures + p(SECOND, THIRD)))).isEqualTo(BODY);
    }

    @Test
    void doesNotPartAParagraphAtACaptionInside() {
        String inside = "<p>أعلنت إدارة ميناء المرسى <span class=caption>صورة من الأرشيف</span>أنها ستفتح الرصيف.</p>";
        assertThat(paragraphs(article(inside + p(SECOND, THIRD))))
                .containsExactly("أعلنت إدارة ميناء المرسى أنها ستفتح الرصيف.", SECOND, THIRD);
    }

    @Test
    void leavesOutCommentsLongerThanTheStory() {
        String comment =
                "<div class=comment>" + p(SECOND + " وهذا ما كنا نقوله دائما، ولم يسمعنا أحد من الإدارة.") + "</div>";
        String comments = "<section id=comments>" + comment.repeat(20) + "</section>";
        assertThat(paragraphs(article(p(FIRST, SECOND, THIRD)) + comments)).isEqualTo(BODY);
    }

    @Test
    void leavesOutWhatIsNotShown() {
        String hidden =
                "<p hidden>" + SECOND + " نص مخفي.</p><div style='color: red; display: none'>" + p(THIRD + " مخفي.")
                        + "</div><noscript>" + p("شغلوا جافا سكريبت لقراءة هذا الخبر كاملا.") + "</noscript><template>"
                        + p("قالب لا يراه أحد من القراء أبدا.") + "</template>";
        assertThat(paragraphs(article(p(FIRST) + hidden + p(SECOND, THIRD)))).isEqualTo(BODY);
    }

    @Test
    void leavesOutShareBarsTagsAuthorsAndNewsletters() {
        String chrome = "<div class='share-bar'><p>شارك هذا الخبر مع أصدقائك على الشبكات.</p></div>"
                + "<div class=author-box>" + p("كاتب يهتم بشؤون البحر منذ عشرين عاما، وله كتابان.") + "</div>"
                + "<div class=newsletter>" + p("أدخل بريدك لتصلك أخبارنا كل صباح.") + "</div>"
                + "<div class=post-tags><a href=/t>ميناء</a> <a href=/u>المرسى</a></div>";
        assertThat(paragraphs(article(p(FIRST, SECOND, THIRD) + chrome))).isEqualTo(BODY);
    }

    @Test
    void keepsABodyWhoseOuterBoxIsNamedForTheSidebarBesideIt() {
        String page = "<div class='page has-sidebar'><div class='content'>" + article(p(FIRST, SECOND, THIRD))
                + "</div></div>";
        assertThat(paragraphs(page)).isEqualTo(BODY);
    }

    @Test
    void takesTheLeadThatIsPrintedAboveThePicture() {
        String lead =
                "في خطوة انتظرها سكان المدينة منذ سنوات طويلة، تستعد إدارة ميناء المرسى لفتح الرصيف الشرقي أمام الزوار، "
                        + "بعد أن انتهت أعمال الترميم التي شملت المنارة القديمة والمخازن المجاورة لها والطريق إليها.";
        String page = "<h1>" + TITLE + "</h1><div class=intro>" + lead + "</div><img src=a><div class=article-body>"
                + p(FIRST, SECOND, THIRD) + "</div>";
        assertThat(paragraphs("<div>" + page + "</div>")).containsExactly(lead, FIRST, SECOND, THIRD);
    }

    @Test
    void joinsABodyThatAdvertisementsPart() {
        String part = "<div><div class=article-body>";
        String page =
                part + p(FIRST) + "</div></div><div class=ad>إعلان</div>" + part + p(SECOND, THIRD) + "</div></div>";
        assertThat(paragraphs("<h1>" + TITLE + "</h1><main>" + page + "</main>"))
                .isEqualTo(BODY);
    }

    @Test
    void readsAStoryOnceThatThePageHoldsInOnePieceTooForPrograms() {
        String more = String.join(" ", SECOND, THIRD, SECOND, THIRD);
        String copy = "<div itemprop=articleBody>" + String.join(" ", FIRST, more, THIRD) + "</div>";
        List<String> read = paragraphs("<h1>" + TITLE + "</h1><div>" + p(FIRST, more, THIRD) + copy + "</div>");
        assertThat(read.stream().filter(text -> text.contains(FIRST))).hasSize(1);
    }

    @Test
    void leavesOutWhatTheSiteSaysBelowTheText() {
        String notice =
                "<div class=line></div><div><p>ترحب صحيفة المرسى بآراء القراء، وتحتفظ بحقها في مراجعتها قبل نشرها.</p></div>";
        assertThat(paragraphs(article("<div>" + p(FIRST, SECOND, THIRD, FIRST + " " + THIRD) + notice + "</div>")))
                .containsExactly(FIRST, SECOND, THIRD, FIRST + " " + THIRD);
    }

    @Test
    void readsAStoryInEnglish() {
        String english = "The port of Marsa will open its eastern quay to visitors next week, its director said.";
        assertThat(paragraphs("<h1>Port opens</h1>" + p(english, english + " Entry is free.")))
                .containsExactly(english, english + " Entry is free.");
    }

    @Test
    void countsWordsWhereTheScriptPartsNone() {
        String chinese = "马尔萨港的管理部门宣布东码头将于下周初向游客开放。";
        assertThat(paragraphs("<h1>港口</h1>" + p(chinese, chinese + "免费。"))).hasSize(2);
    }

    @Test
    void hasNoStoryOnAnEmptyPage() {
        assertThat(read("")).isEmpty();
        assertThat(HtmlPage.story("", Capture.UNKNOWN)).isEmpty();
    }

    @Test
    void hasNoStoryOnAPageOfLinks() {
        assertThat(read("<ul>" + "<li><a href=/1>صيادو المرسى يعودون إلى البحر</a></li>".repeat(30) + "</ul>"))
                .isEmpty();
    }

    @Test
    void tellsWhereEachParagraphStands() {
        String body = "<div><p>" + FIRST + "</p><p>" + SECOND + "<br>" + THIRD + "</p></div>";
        String markup = "<html><body><h1>" + TITLE + "</h1>" + body + "</body></html>";
        Story story = HtmlPage.story(markup, Capture.UNKNOWN).orElseThrow();
        assertThat(story.paragraphs())
                .extracting(Paragraph::page)
                .extracting(PagePlace::path)
                .containsExactly("html/body/div/p[1]", "html/body/div/p[2]", "html/body/div/p[2]");
        assertThat(story.paragraphs())
                .extracting(paragraph -> paragraph.page().span().of(markup))
                .isEqualTo(BODY);
    }

    @Test
    void makesOneSpaceOfEachRunOfWhiteSpace() {
        assertThat(paragraphs(article("<p>\n  " + FIRST.replace(" ", " \n\u00A0") + "</p>" + p(SECOND))))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void readsHostilePagesInTime() {
        List<String> pages = List.of(
                "<div>".repeat(100_000) + FIRST,
                FIRST + "<br>".repeat(1_000_000) + SECOND,
                ("<p>" + SECOND).repeat(200_000 / 10) + "<b>".repeat(10_000),
                "<p>a".repeat(200_000),
                "<div class='" + "relatedarticle-".repeat(50_000) + "'>" + p(FIRST),
                ("<div class='article-body'>" + SECOND).repeat(3_000));
        for (String page : pages) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> readOrRefused(page), page.substring(0, 40));
        }
    }

    private static void readOrRefused(String page) {
        try {
            HtmlPage.story(page, Capture.UNKNOWN);
        } catch (OversizedPageException e) {
            assertThat(e).hasMessageContaining("elements");
        }
    }
}
