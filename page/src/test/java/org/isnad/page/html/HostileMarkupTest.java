package org.isnad.page.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.isnad.model.Capture;
import org.isnad.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to harm cost time and memory in proportion to their length, and no more than a limit. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileMarkupTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SHORT = 50_000;
    private static final int LONG = 10 * SHORT;

    /** Between the 10 of a line and the 100 of a square. */
    private static final double MOST = 35;

    /** Quicker than this is quick, however the times compare. */
    private static final double QUICK = 1.5e9;

    private static final String STORY = "<h1>افتتاح الجسر</h1><p>قالت البلدية إن الجسر سيفتح غدا أمام السيارات.</p>";

    static Stream<Arguments> markups() {
        return Stream.of(
                repeated("elements in elements", "<div>"),
                repeated("formatting in formatting", "<b>"),
                repeated("links in links", "<a href=x>"),
                repeated("tables in tables", "<table><tr><td>"),
                repeated("templates in templates", "<template>"),
                repeated("lists in lists", "<ul><li>"),
                repeated("quotes in quotes", "<blockquote>"),
                repeated("drawings in drawings", "<svg><g>"),
                repeated("line breaks", "<br>"),
                repeated("words and line breaks", "قال<br>"),
                repeated("paragraphs", "<p>قال الوزير"),
                repeated("paragraphs ending", "<p>قال</p>"),
                repeated("paragraphs never open", "</p>"),
                repeated("divisions", "<div>قال الوزير</div>"),
                repeated("items", "<li>قال"),
                repeated("headlines", "<h1>قال</h1>"),
                repeated("titles", "<title>قال</title>"),
                repeated("articles", "<article><p>قال</article>"),
                repeated("words in a table, outside of its cells", "<table>قال"),
                repeated("choices", "<select><option>قال"),
                repeated("links", "<a href=/x>قال</a> "),
                repeated("times", "<time datetime=2026-01-01>اليوم</time>"),
                repeated("meta elements", "<meta property=og:title content=قال>"),
                repeated("links to the canonical page", "<link rel=canonical href=https://a.example/>"),
                repeated("JSON-LD blocks", "<script type=application/ld+json>{\"@type\":\"Article\"}</script>"),
                repeated("broken JSON-LD blocks", "<script type=application/ld+json>{\"@type\":\"Article\"</script>"),
                repeated("microdata", "<div itemscope itemtype=http://schema.org/Person itemprop=author>"),
                repeated("properties", "<span itemprop=author>قال</span>"),
                repeated("attributes", "", "<p ", "b=1 ", ">قال"),
                repeated("attributes, each another", "", "<p ", "#=1 ", ">قال"),
                repeated("a long attribute", "", "<p title='", "قال ", "'>قال"),
                repeated("classes", "", "<p class='", "c# ", "'>قال"),
                repeated("a picture in its address", "", "<img src='data:image/png;base64,", "AAAA", "'>"),
                repeated("a script that never ends", "", "<script>", "if (a < b) x(); ", ""),
                repeated("a style that never ends", "", "<style>", "p{} ", ""),
                repeated("a comment that never ends", "", "<!--", " قال -", ""),
                repeated("comments", "<!-- قال -->"),
                repeated("comments, the shortest", "<!-->"),
                repeated("a title that never ends", "", "<title>", "قال ", ""),
                repeated("a tag that never ends", "", "<p ", "قال ", ""),
                repeated("brackets", "<"),
                repeated("brackets that close nothing", "</"),
                repeated("entities", "&#1575;"),
                repeated("entities that are none", "&قال;"),
                repeated("ampersands", "&"),
                repeated("halves of surrogate pairs", "&#xD800;"),
                repeated("zeros", "\0"),
                repeated("zeros as entities", "&#0;"),
                repeated("marks of direction", "\u202E\u2066\u200F"),
                repeated("blanks", " \n\u00A0\t"),
                repeated("one word", "قالوا"),
                repeated("words", "قال الوزير إن "),
                repeated("dates", "12/1/2026 "),
                repeated("digits", "1"),
                repeated("digits and slashes", "1/"),
                repeated("months", "كانون الثاني/"),
                repeated("times ago", "منذ "),
                repeated("by", "بقلم: "),
                repeated("names", "سالم العلي، "),
                repeated("brackets of agencies", "("),
                repeated("dashes", "قال - "),
                repeated("bars in the title", "", "<title>", "قال | ", "</title>"),
                repeated("one object of JSON-LD", "", ld("{\"@graph\":["), "{\"@type\":\"Article\"},", "]}</script>"),
                repeated("lists in lists of JSON-LD", "", ld(""), "[", "</script>"),
                repeated("objects in objects of JSON-LD", "", ld(""), "{\"@graph\":", "</script>"),
                repeated("a long text in JSON-LD", "", ld("{\"headline\":\""), "قال ", "\"}</script>"),
                repeated("escapes in JSON-LD", "", ld("{\"headline\":\""), "\\u0627", "\"}</script>"),
                repeated("quotes in JSON-LD", "", ld("{\"headline\":"), "\"", "}</script>"),
                repeated(
                        "authors in JSON-LD",
                        "",
                        ld("{\"@type\":\"Article\",\"author\":["),
                        "\"سالم\",",
                        "]}</script>"),
                repeated("hidden elements", "<div hidden>"),
                repeated("styles that hide", "<p style='display:none'>قال"),
                repeated("formatting opened again by each paragraph", "", "", "<b id=#><p>", ""));
    }

    private static String ld(String opening) {
        return "<script type='application/ld+json'>" + opening;
    }

    private static Arguments repeated(String name, String piece) {
        return repeated(name, "", "", piece, "");
    }

    /** A page that opens with a story, then repeats a piece to the length asked for; {@code #} is a number. */
    private static Arguments repeated(String name, String before, String head, String piece, String tail) {
        IntFunction<String> page = length -> {
            StringBuilder out = new StringBuilder(STORY).append(before).append(head);
            for (int i = 0; out.length() < length; i++) {
                out.append(piece.replace("#", Integer.toString(i)));
            }
            return out.append(tail).toString();
        };
        return Arguments.of(name, page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markups")
    void takeTimeInProportionToTheirLength(String name, IntFunction<String> page) {
        double one = nanos(page.apply(SHORT));
        double ten = nanos(page.apply(LONG));
        double factor = ten / Math.max(one, 1e6);
        assertThat(ten < QUICK || factor < MOST)
                .as(String.format(Locale.ROOT, "%s: %,.0f ns for ten times what took %,.0f", name, ten, one))
                .isTrue();
    }

    /** A page that is refused costs something as well. */
    private static double nanos(String page) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            read(page);
        } catch (OversizedPageException e) {
            assertThat(e).hasMessageContaining("more than");
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static Optional<Story> read(String page) {
        return HtmlPage.story(page, new Capture("https://a.example/", null, null));
    }

    @Test
    void keepTheStoryThatStandsBeforeTheHarm() {
        for (String harm : new String[] {"<!--", "<script>", "<div hidden>", "<p title='", "<style>", "<template>"}) {
            assertThat(read(STORY + harm + "س".repeat(1_000_000)).map(Story::body))
                    .as(harm)
                    .hasValueSatisfying(body -> assertThat(body).contains("قالت البلدية"));
        }
    }

    @Test
    void areRefusedWhereTheyHaveTooManyElements() {
        assertThatThrownBy(() -> read("<p>x".repeat(300_001)))
                .isInstanceOf(OversizedPageException.class)
                .hasMessage("more than the 300000 elements of the largest page");
        assertThatThrownBy(() -> read("<!-->".repeat(1_000_001)))
                .isInstanceOf(OversizedPageException.class)
                .hasMessage("more than the 1000000 tags and comments of the largest page");
    }

    @Test
    void areRefusedWhereShortMarkupMakesManyElements() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            page.append("<b id=").append(i).append("><p>");
        }
        assertThatThrownBy(() -> read(page.toString())).isInstanceOf(OversizedPageException.class);
    }

    @Test
    void giveTextWithoutZeros() {
        String page = STORY + "<p>قال&#xD800;الوزير&#xDFFF;إن\0الجسر&#0;سيفتح &#x110000;غدا أمام السيارات والمشاة.</p>";
        assertThat(read(page).orElseThrow().text()).contains("السيارات والمشاة").doesNotContain("\0");
    }
}
