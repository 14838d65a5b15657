package org.isnad.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Published;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.model.StoryId;
import org.isnad.page.text.Body.Run;

/**
 * The story in the plain text of one crawled page: parts the page into lines, finds the block of running text, the
 * headline above it and the outlet around it, and leaves out whatever belongs to the page and not to the story. Each
 * run of white space inside a paragraph becomes one space. Thread-safe; linear in the page's length.
 */
public final class PageText {
    /** Running text of so many words is a story, whatever else the page is full of. */
    private static final int STORY = 40;

    private final List<PageLine> lines;
    private final Headline headlines;
    private final Capture capture;

    private PageText(List<PageLine> lines, Capture capture) {
        this.lines = lines;
        this.headlines = new Headline(lines);
        this.capture = capture;
    }

    /**
     * The story of the page; empty where the page has no Arabic text that could be one. Its paragraphs' places count
     * UTF-16 units of {@code page}.
     */
    public static Optional<Story> story(String page) {
        return story(PlainPage.of(page), Capture.UNKNOWN, Template.NONE);
    }

    /** The same, of a page captured at an address, of whose site something is known. */
    public static Optional<Story> story(PlainPage page, Capture capture, Template template) {
        PageText text = new PageText(page.lines(template), capture);
        boolean arabic = page.isArabic();
        Run body = arabic && text.isTyped() ? Run.NONE : Body.of(text.lines, text.headlines::recurs);
        if (body.isEmpty()) {
            return arabic ? text.typed() : Optional.empty();
        }
        return arabic || text.words(body) >= STORY ? Optional.of(text.report(body)) : Optional.empty();
    }

    /** Whether nothing shows that the text comes from a page, and was not typed for its own sake. */
    private boolean isTyped() {
        return lines.stream().noneMatch(line -> line.isTemplate() || headlines.recurs(line));
    }

    private int words(Run body) {
        return body.of(lines).stream()
                .filter(PageLine::isProse)
                .mapToInt(PageLine::words)
                .sum();
    }

    private Story report(Run body) {
        String title = new Headline(lines.subList(0, body.from())).text().orElseGet(() -> opening(body));
        return assembled(title, body, imprint(body, title));
    }

    /** Text that was typed, or a page of headlines alone: all of it is kept. */
    private Optional<Story> typed() {
        Run all = new Run(0, lines.size());
        return lines.stream()
                .filter(Headline::mayBe)
                .findFirst()
                .map(first -> assembled(Headline.isSentence(first) ? "" : Headline.once(first), all, imprint()));
    }

    private Imprint imprint(Run body, String title) {
        Optional<String> outlet = Site.outlet(lines, body, title);
        List<String> dates = lines.subList(0, body.from()).stream()
                .flatMap(line -> Published.iso(line.text()).stream())
                .distinct()
                .toList();
        String published = dates.size() == 1 ? dates.get(0) : null;
        return imprint().toBuilder()
                .put(Field.OUTLET, outlet.orElse(null))
                .put(Field.PUBLISHED, published)
                .build();
    }

    /** What is known without a look at the page. */
    private Imprint imprint() {
        return capture.target() == null
                ? Imprint.UNKNOWN
                : new Imprint.Builder()
                        .put(Field.URL, capture.target(), Origin.CAPTURE)
                        .build();
    }

    /** The title of text that starts at once: its first line, if that is no sentence or stands twice. */
    private String opening(Run body) {
        PageLine first = lines.get(body.from());
        String title = Headline.once(first);
        int next = body.from() + 1;
        boolean titled = next < body.to() && (!Headline.isSentence(first) || Headline.repeats(lines.get(next), title));
        return titled ? title : "";
    }

    private Story assembled(String title, Run body, Imprint imprint) {
        StringBuilder text = new StringBuilder(title);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (PageLine line : new Sieve(title).of(body.of(lines))) {
            int start = text.append('\n').length();
            text.append(line.text());
            paragraphs.add(new Paragraph(new Span(start, text.length()), new PagePlace("", line.place())));
        }
        String whole = paragraphs.isEmpty() ? title + "\n" : text.toString();
        return new Story(StoryId.of(capture.target(), whole), imprint, whole, title.length(), paragraphs);
    }
}
