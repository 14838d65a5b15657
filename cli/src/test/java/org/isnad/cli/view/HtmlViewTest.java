package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Attribution;
import org.isnad.model.Field;
import org.isnad.model.Force;
import org.isnad.model.Imprint;
import org.isnad.model.Mode;
import org.isnad.model.Paragraph;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.isnad.testkit.Golden;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Set<String> WITHOUT_END = Set.of("meta");
    private static final String EVIL =
            "</script></style></title><img src=x onerror=\"alert('1')\">&amp;\u202E\u0000\uD83D]]>-->";

    @Test
    void showsAReadingInArabic() throws IOException {
        Golden.check(body(html("ar", FerryFare.reading())), GOLDEN.resolve("fare-ar.html"));
    }

    @Test
    void showsAReadingInEnglish() throws IOException {
        Golden.check(body(html("en", FerryFare.reading())), GOLDEN.resolve("fare-en.html"));
    }

    @Test
    void endsEveryElement() throws IOException {
        assertThat(unbalanced(html("ar", FerryFare.reading(), hostile()))).isEmpty();
    }

    @Test
    void givesEveryPlaceANameOfItsOwnAndEveryLinkAPlace() throws IOException {
        String html = html("ar", FerryFare.reading(), FerryFare.reading());
        List<String> names = all("id=\"([^\"]*)\"", html);

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).containsAll(all("href=\"#([^\"]*)\"", html));
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() throws IOException {
        String html = html("ar", FerryFare.reading());
        String style = all("(?s)<style>(.*?)</style>", html).get(0);

        assertThat(html)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-" + sha256(style)
                        + "&#39;; base-uri")
                .doesNotContain("<script", " style=", "url(", "@import");
    }

    @Test
    void letsNothingThatAPageSaysBecomeMarkup() throws IOException {
        String html = body(html("ar", hostile()));

        assertThat(html).doesNotContain("<img", "onerror=\"", "\u202E", "\u0000", "javascript:");
        assertThat(all("<([a-z0-9]+)", html))
                .isSubsetOf(
                        "body", "main", "article", "header", "div", "h1", "p", "b", "i", "bdi", "a", "span", "mark",
                        "ol", "ul", "li", "details", "summary", "dl", "dt", "dd", "section", "h2", "h3", "time",
                        "footer");
    }

    @Test
    void showsAllOfAHostileText() throws IOException {
        assertThat(html("ar", hostile())).contains("alert(&#39;1&#39;)&quot;&gt;&amp;amp;\uFFFD\uFFFD]]&gt;--&gt;");
    }

    @Test
    void linksOnlyToPagesOfTheWeb() throws IOException {
        assertThat(html("ar", FerryFare.reading())).contains("href=\"https://example.org/fare?a=1&amp;b=2\"");
        assertThat(html("ar", hostile())).doesNotContain("href=\"javascript");
    }

    @Test
    void listsTheStoriesWhereThereAreSeveral() throws IOException {
        assertThat(html("en", FerryFare.reading())).doesNotContain("<nav");
        assertThat(html("en", FerryFare.reading(), FerryFare.reading())).contains("<nav", "2 stories", "href=\"#s2\"");
    }

    @Test
    void isADocumentEvenOfNothing() throws IOException {
        assertThat(html("en")).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(unbalanced(html("en"))).isEmpty();
    }

    @Test
    void keepsTheTextWhateverTheStatements() throws IOException {
        String html = html("ar", FerryFare.reading());
        String first = all("<p dir=\"rtl\" lang=\"ar\">(.*?)</p>", html).get(1);

        assertThat(first.replaceAll("<a class=\"number\".*?</a>\u2060", "").replaceAll("<[^>]*>", ""))
                .isEqualTo("وقال مديرها كمال بن زاهر في مؤتمر صحفي: &quot;لن نرفع السعر هذا العام.");
    }

    /** Every field holds what would do harm if it were taken for markup. */
    private static Reading hostile() {
        Imprint imprint = new Imprint.Builder()
                .put(Field.URL, "javascript:alert(1)//" + EVIL)
                .put(Field.OUTLET, EVIL)
                .put(Field.AUTHOR, EVIL)
                .credits(List.of(EVIL))
                .put(Field.PUBLISHED, EVIL)
                .put(Field.LANGUAGE, EVIL)
                .build();
        String text = EVIL + "\n" + EVIL;
        int half = EVIL.length();
        Span all = new Span(0, text.length());
        Span body = new Span(half + 1, text.length());
        Story story = new Story(EVIL, imprint, text, half, List.of(new Paragraph(body, null)));
        Attribution said = new Attribution(new Span(1, 5), new Span(3, half + 4), List.of(all, body), Mode.MIXED, EVIL);
        Speaker speaker = new Speaker(EVIL, EVIL, SpeakerKind.PERSON, EVIL, EVIL);
        Force force = new Force(Stance.CLAIM, null, all);
        Via via = new Via(EVIL, ViaKind.OUTLET);
        Statement statement = new Statement(EVIL, said, speaker, force, List.of(via), 0, null, 0.5);
        return Reading.of(story, List.of(statement), List.of(new Timex(body, EVIL)));
    }

    private static String html(String language, Reading... readings) throws IOException {
        StringWriter out = new StringWriter();
        try (HtmlView view = new HtmlView(out, Words.in(language))) {
            for (Reading reading : readings) {
                view.show(reading);
            }
        }
        return out.toString();
    }

    /** What follows the head, an element a line so that differences can be read. */
    private static String body(String html) {
        return html.substring(html.indexOf("<body>")).replaceAll("(?<=>)(?=<(?!/))", "\n");
    }

    private static List<String> all(String pattern, String html) {
        List<String> out = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        while (matcher.find()) {
            out.add(matcher.group(1));
        }
        return out;
    }

    /** Elements begun and not ended, or ended out of turn. */
    private static List<String> unbalanced(String html) {
        List<String> wrong = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        String withoutStyle = html.replaceAll("(?s)<style>.*?</style>", "");
        for (MatchResult tag : Pattern.compile("<(/?)([a-z0-9]+)[^>]*>")
                .matcher(withoutStyle)
                .results()
                .toList()) {
            if (tag.group(1).isEmpty()) {
                if (!WITHOUT_END.contains(tag.group(2))) {
                    open.push(tag.group(2));
                }
            } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
                wrong.add(tag.group());
            }
        }
        wrong.addAll(open);
        return wrong;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
