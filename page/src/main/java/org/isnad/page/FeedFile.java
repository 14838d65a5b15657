package org.isnad.page;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.feed.Entry;
import org.isnad.page.feed.Feed;
import org.isnad.page.feed.Feeds;

/** The stories that stand whole in a feed; of those it only announces, the address is told. */
final class FeedFile implements Format {
    private static final int AHEAD = 4_000;

    @Override
    public boolean begins(Bytes in) throws IOException {
        Opening opening = new Opening(in);
        boolean json = opening.at(0) == '{';
        // A first line of JSON must be handed on before the second is there.
        boolean oneLine = json && !opening.breaksLineAt(1);
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < AHEAD && opening.at(i) >= 0 && !(oneLine && opening.at(i) == '\n'); i++) {
            beginning.append((char) opening.at(i));
        }
        return Feeds.begins(beginning);
    }

    @Override
    public Finds open(Bytes in, Source source) throws IOException {
        Feed feed = Feeds.read(in, null, "");
        return switch (feed.kind()) {
            case STORIES -> stories(feed, source);
            case SITE_MAP, SITE_MAPS -> Finds.one(source.noPage("a site map, without stories", "name its address"));
            case FEEDS -> Finds.one(source.noPage("a list of feeds, without stories", "hand it to isnad watch"));
        };
    }

    private static Finds stories(Feed feed, Source source) {
        if (feed.entries().isEmpty()) {
            return Finds.one(source.noPage("a feed without entries", "fetch it again"));
        }
        Iterator<Entry> entries = feed.entries().iterator();
        return () -> entries.hasNext() ? Optional.of(find(entries.next(), feed, source)) : Optional.empty();
    }

    private static Find find(Entry entry, Feed feed, Source source) {
        Place place = new Place(source.name(), 0, new Place.Part(entry.link(), -1));
        Absence absence = (what, advice) -> Optional.of(new Found.Skipped(place, "without a story"));
        return FeedStory.content(entry)
                .<Find>map(html -> {
                    Capture capture = new Capture(entry.link(), null, null);
                    return new FeedStory(entry, feed, new HtmlFind(place, html, capture, source.name(), absence));
                })
                .orElseGet(() -> Find.of(new Found.Skipped(place, summaryOnly(entry))));
    }

    private static String summaryOnly(Entry entry) {
        return entry.link() == null
                ? "only a summary, and no address"
                : "only a summary; for the story: isnad story " + entry.link();
    }
}
