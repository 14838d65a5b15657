package org.isnad.page;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.model.StoryId;
import org.isnad.page.feed.Entry;
import org.isnad.page.feed.Feed;
import org.isnad.page.text.Template;
import org.jspecify.annotations.Nullable;

/** A story that stands in a feed: its text is HTML, and the feed says the rest. */
record FeedStory(Entry entry, Feed feed, HtmlFind html) implements Find {
    /** A summary as long as this is the story. */
    private static final int LONG_SUMMARY = 1_500;

    /** The story's HTML, where the feed holds it. */
    static Optional<String> content(Entry entry) {
        boolean whole = entry.summary() != null && entry.summary().length() >= LONG_SUMMARY;
        return Optional.ofNullable(entry.content() == null && whole ? entry.summary() : entry.content());
    }

    @Override
    public Optional<Found> read(Template template) {
        return html.read(template).map(this::withTheFeedsWord);
    }

    @Override
    public int weight() {
        return html.weight();
    }

    private Found withTheFeedsWord(Found found) {
        return found instanceof Found.Told told
                ? new Found.Told(told.place(), titled(told.story()), Capture.UNKNOWN)
                : found;
    }

    private Story titled(Story story) {
        String title = entry.title() == null ? story.title() : entry.title();
        String text = title + story.text().substring(story.titleEnd());
        int by = title.length() - story.titleEnd();
        List<Paragraph> paragraphs = story.paragraphs().stream()
                .map(paragraph -> moved(paragraph, by))
                .toList();
        Imprint imprint = imprint(story.imprint());
        return new Story(StoryId.of(imprint.url(), text), imprint, text, title.length(), paragraphs);
    }

    private static Paragraph moved(Paragraph paragraph, int by) {
        Span span = paragraph.span();
        @Nullable PagePlace page = paragraph.page();
        return new Paragraph(new Span(span.start() + by, span.end() + by), page);
    }

    private Imprint imprint(Imprint told) {
        Imprint.Builder imprint = told.toBuilder();
        put(imprint, Field.URL, entry.link());
        put(imprint, Field.OUTLET, told.outlet() == null ? feed.title() : null);
        put(imprint, Field.AUTHOR, entry.author());
        put(imprint, Field.SECTION, entry.section());
        put(imprint, Field.PUBLISHED, entry.published());
        put(imprint, Field.UPDATED, isLater() ? entry.updated() : null);
        if (entry.title() != null) {
            imprint.found(Field.TITLE, Origin.FEED);
        }
        return imprint.build();
    }

    /** Atom must name a time of updating, which mostly is that of publication. */
    private boolean isLater() {
        return entry.updated() != null && !entry.updated().equals(entry.published());
    }

    private static void put(Imprint.Builder imprint, Field field, @Nullable String fact) {
        if (fact != null) {
            imprint.put(field, fact, Origin.FEED);
        }
    }
}
