package org.isnad.page.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed, a site map or a list of feeds holds, in its own order.
 *
 * @param title the feed's name for itself
 * @param entries its stories; none in a list of feeds
 * @param feeds other feeds or site maps it leads to; none in a feed of stories
 */
public record Feed(Kind kind, @Nullable String title, List<Entry> entries, List<Link> feeds) {
    public Feed {
        entries = List.copyOf(entries);
        feeds = List.copyOf(feeds);
    }

    /** What kind of list it is. */
    public enum Kind {
        /** RSS, Atom or JSON Feed. */
        STORIES,
        /** A site map: addresses of pages, which need not be stories. */
        SITE_MAP,
        /** An index of site maps. */
        SITE_MAPS,
        /** OPML: feeds somebody follows. */
        FEEDS
    }

    /**
     * Another feed.
     *
     * @param title as the list names it
     * @param updated when it last changed, ISO 8601
     */
    public record Link(
            String address,
            @Nullable String title,
            @Nullable String updated) {}
}
