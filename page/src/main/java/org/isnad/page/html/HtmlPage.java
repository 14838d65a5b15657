package org.isnad.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.model.StoryId;
import org.isnad.page.text.Key;
import org.isnad.page.text.Template;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The story on one HTML page. Thread-safe. */
public final class HtmlPage {
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
        Document page = Jsoup.parse(markup, "", Parser.htmlParser().setTrackPosition(true));
        String title = page.title();
        StringBuilder text = new StringBuilder(title);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element element : page.select("p")) {
            String words = element.text();
            if (!words.isBlank() && !template.has(Key.of(words))) {
                int start = text.append('\n').length();
                text.append(words);
                Span place = new Span(
                        element.sourceRange().startPos(),
                        element.endSourceRange().endPos());
                paragraphs.add(
                        new Paragraph(new Span(start, text.length()), new PagePlace(element.cssSelector(), place)));
            }
        }
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Imprint imprint = new Imprint.Builder().put(Field.URL, capture.target()).build();
        String id = StoryId.of(imprint.url(), text.toString());
        return Optional.of(new Story(id, imprint, text.toString(), title.length(), paragraphs));
    }
}
