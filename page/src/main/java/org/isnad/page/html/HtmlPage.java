package org.isnad.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.model.Capture;
import org.isnad.model.Imprint;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.model.StoryId;
import org.isnad.page.html.body.PageBody;
import org.isnad.page.html.box.Block;
import org.isnad.page.html.box.Layout;
import org.isnad.page.html.box.Places;
import org.isnad.page.html.imprint.BodyFacts;
import org.isnad.page.html.imprint.PageFacts;
import org.isnad.page.html.pruning.Pruned;
import org.isnad.page.html.pruning.Texts;
import org.isnad.page.text.Template;
import org.jsoup.nodes.Document;

/**
 * The story on one HTML page: first what the page tells of it, then its body, last what the body's own lines tell.
 * Thread-safe.
 */
public final class HtmlPage {
    /** Longer stories end here, so that what a hostile page costs stays in bounds. */
    private static final int MOST_PARAGRAPHS = 20_000;

    private HtmlPage() {}

    /**
     * The story; empty where the page has none.
     *
     * @param markup the decoded page, into which the paragraphs' places point
     * @param capture its address is the page's unless the page names another, its date what relative dates count from
     */
    public static Optional<Story> story(String markup, Capture capture) {
        return story(markup, capture, Template.NONE);
    }

    /** The same, of a page of whose site something is known. */
    public static Optional<Story> story(String markup, Capture capture, Template template) {
        Pruned pruned = Pruned.of(markup);
        Texts texts = pruned.texts();
        Optional<Story> story = story(Markup.parse(pruned.text()), texts::next, capture, template);
        // Text that stands where none may is moved by the parser, which alone knows from where.
        return texts.areLost() ? story(Markup.tracked(markup), Places.TRACKED, capture, template) : story;
    }

    private static Optional<Story> story(Document page, Places places, Capture capture, Template template) {
        PageFacts facts = PageFacts.of(page, capture);
        List<Block> body = PageBody.of(Layout.of(page, facts.elements(), places), facts.title(), template);
        Imprint.Builder imprint = facts.imprint();
        List<Block> paragraphs = withoutFacts(body.subList(0, Math.min(body.size(), MOST_PARAGRAPHS)), imprint);
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(story(facts.title(), paragraphs, imprint.build()));
    }

    /** The paragraphs that are not only a credit, a dateline or a byline; what those tell is added to the imprint. */
    private static List<Block> withoutFacts(List<Block> body, Imprint.Builder imprint) {
        List<String> texts = body.stream().map(Block::text).toList();
        BodyFacts told = BodyFacts.of(texts, imprint.build().outlet());
        told.addTo(imprint);
        return IntStream.range(0, body.size())
                .filter(i -> !told.notParagraphs().contains(i))
                .mapToObj(body::get)
                .toList();
    }

    private static Story story(String title, List<Block> body, Imprint imprint) {
        StringBuilder text = new StringBuilder(title);
        List<Paragraph> paragraphs = new ArrayList<>();
        ElementPaths paths = new ElementPaths();
        for (Block block : body) {
            int start = text.append('\n').length();
            text.append(block.text());
            PagePlace place = new PagePlace(paths.of(block.box().element()), block.place());
            paragraphs.add(new Paragraph(new Span(start, text.length()), place));
        }
        String id = StoryId.of(imprint.url(), text.toString());
        return new Story(id, imprint, text.toString(), title.length(), paragraphs);
    }
}
