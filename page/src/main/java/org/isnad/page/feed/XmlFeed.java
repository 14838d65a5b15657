package org.isnad.page.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dialects that are XML, entry after entry, each forgotten when it is read. The parser is one for tag soup:
 * it forgives whatever feeds get wrong, and it knows neither DTDs nor entities of a document's own, inner or outer, so
 * that none can be expanded. Not thread-safe.
 */
final class XmlFeed {
    /** As many as a site map may have by its protocol. */
    private static final int MOST_ENTRIES = 50_000;
    /** UTF-16 units in all entries together. */
    private static final int MOST_TEXT = 24 << 20;

    private static final Set<String> STORIES = Set.of("item", "entry", "atom:entry", "url", "rss:item");
    private static final Set<String> LISTS = Set.of("sitemap", "outline");
    private static final Set<String> HEADS = Set.of("channel", "feed", "atom:feed", "head");

    private final Dialect dialect;
    private final String base;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Feed.Link> feeds = new ArrayList<>();
    private @Nullable String title;
    private long length;

    XmlFeed(Dialect dialect, String base) {
        this.dialect = dialect;
        this.base = base;
    }

    Feed read(String text) throws NotAFeedException {
        try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(new StringReader(text), "")) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                take(elements.next());
            }
        }
        return new Feed(dialect.kind(), title, entries, feeds);
    }

    private void take(Element element) throws NotAFeedException {
        String name = element.normalName();
        if (STORIES.contains(name)) {
            add(XmlEntry.draft(element, base));
            forget(element);
        } else if (LISTS.contains(name)) {
            add(element);
        } else if (name.equals("title") && title == null && isHead(element.parent())) {
            title = Tags.plain(element);
        }
    }

    private static boolean isHead(@Nullable Element parent) {
        return parent != null && HEADS.contains(parent.normalName());
    }

    private void add(Entry.Draft draft) throws NotAFeedException {
        length += draft.length();
        Entry entry = draft.entry();
        if (entry.link() != null || entry.title() != null || entry.content() != null) {
            entries.add(entry);
        }
        check();
    }

    private void add(Element element) throws NotAFeedException {
        Tags tags = new Tags(element);
        boolean map = element.normalName().equals("sitemap");
        String address = Links.resolved(base, map ? tags.text("loc") : attribute(element, "xmlurl"))
                .orElse(null);
        if (address != null) {
            String name = element.attr("title").isBlank() ? element.attr("text") : element.attr("title");
            length += address.length() + name.length();
            feeds.add(new Feed.Link(address, name.isBlank() ? null : name.strip(), FeedDate.iso(tags.text("lastmod"))));
        }
        check();
        if (element.children().isEmpty() || map) {
            forget(element);
        }
    }

    private static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name);
    }

    private void check() throws NotAFeedException {
        if (entries.size() + feeds.size() > MOST_ENTRIES || length > MOST_TEXT) {
            throw new NotAFeedException("more than the " + MOST_ENTRIES + " entries, or the " + (MOST_TEXT >> 20)
                    + " million characters, of the longest feed");
        }
    }

    /** With all that stands before it, so that an element is never looked for among many. */
    private static void forget(Element element) {
        for (Node before = element.previousSibling(); before != null; before = element.previousSibling()) {
            before.remove();
        }
        element.remove();
    }
}
