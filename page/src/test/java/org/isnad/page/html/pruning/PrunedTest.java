package org.isnad.page.html.pruning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrunedTest {
    private static final int ROUNDS = 2_000;
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class=\"a > b\" data-x='<p>' id=c>",
            "</div>",
            "<a href=/x/ data-y=1/>قال</a>",
            "<b onclick = \"a('>')\" hidden>",
            "</b >",
            "<script>if (a < b) x('<p>');</script>",
            "<script><!-- x('<script></script>') --></script>",
            "<script src=x></script>",
            "<style media=all>p > a { color: red }</style>",
            "<!-- <p> -->",
            "<!-->",
            "<!--->",
            "<!-- a --!>",
            "<![CDATA[ x ]]>",
            "<?php x ?>",
            "</ x>",
            "قال الوزير &amp; غيره",
            "a < b",
            " ",
            "<br/>",
            "<title>قال <p> هنا</title>",
            "<textarea><p>قال</textarea>",
            "<img alt=x src='/y' width=1 height = 2>",
            "<svg viewBox='0'><path d='M0'/></svg>");

    private static String tree(String markup) {
        Document page = Jsoup.parse(markup);
        page.getAllElements().forEach(PrunedTest::strip);
        return page.outerHtml();
    }

    /** Takes from a tree what pruning takes from its markup. */
    private static void strip(Element element) {
        element.attributes().asList().stream()
                .filter(attribute -> !Attributes.isKept(
                        attribute.getKey(), 0, attribute.getKey().length()))
                .forEach(attribute -> element.removeAttr(attribute.getKey()));
        if (element.normalName().equals("script") || element.normalName().equals("style")) {
            element.empty();
        }
        element.childNodes().stream()
                .filter(org.jsoup.nodes.Comment.class::isInstance)
                .toList()
                .forEach(org.jsoup.nodes.Node::remove);
    }

    private static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder markup = new StringBuilder("<body>");
        for (int i = 0; i < 12; i++) {
            markup.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return markup.toString();
    }

    @Test
    void makesTheSameTreeOfWhatIsLeft() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            String markup = random(seed);
            assertThat(tree(Pruned.of(markup).text())).as(markup).isEqualTo(tree(markup));
        }
    }

    @Test
    void findsThePlacesOfTexts() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            String markup = random(seed);
            Texts texts = Pruned.of(markup).texts();
            List<String> places = new ArrayList<>();
            Jsoup.parse(markup).traverse((node, depth) -> {
                if (node instanceof TextNode leaf) {
                    Span place = texts.next(leaf);
                    places.add(leaf.isBlank() ? "" : place.of(markup));
                }
            });
            assertThat(places).as(markup).isEqualTo(tracked(markup));
        }
    }

    private static List<String> tracked(String markup) {
        List<String> places = new ArrayList<>();
        Parser.htmlParser().setTrackPosition(true).parseInput(markup, "").traverse((node, depth) -> {
            if (node instanceof TextNode leaf) {
                int from = leaf.sourceRange().startPos();
                places.add(
                        leaf.isBlank()
                                ? ""
                                : markup.substring(from, leaf.sourceRange().endPos()));
            }
        });
        return places;
    }

    @Test
    void leavesTheTagsAndTheTexts() {
        assertThat(Pruned.of("<p data-a=\"1\" class=b>قال<!-- x --> <script async>y</script>")
                        .text())
                .isEqualTo("<p class=b>قال<!----> <script ></script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/ld&#x2B;json", "APPLICATION/LD+JSON"})
    void leavesWhatIsToldToMachines(String type) {
        String markup = "<script type=\"" + type + "\">{\"@type\": \"Article\"}</script>";
        assertThat(Pruned.of(markup).text()).isEqualTo(markup);
    }

    @Test
    void losesTextThatTheParserMoves() {
        String markup = "<table><tr><td>أولا</td></tr>ثانيا</table>";
        Texts texts = Pruned.of(markup).texts();
        Jsoup.parse(markup).traverse((node, depth) -> {
            if (node instanceof TextNode leaf) {
                texts.next(leaf);
            }
        });
        assertThat(texts.areLost()).isTrue();
    }
}
