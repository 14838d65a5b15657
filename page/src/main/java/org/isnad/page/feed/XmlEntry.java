package org.isnad.page.feed;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.page.feed.Entry.Part;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One entry of RSS, Atom or a site map: the names for a thing differ, and no two mean different things. */
final class XmlEntry {
    private XmlEntry() {}

    static Entry.Draft draft(Element element, String base) {
        Tags tags = new Tags(element);
        Optional<Element> news = tags.first("news:news");
        Tags inner = new Tags(news.orElse(element));
        return new Entry.Draft()
                .put(Part.LINK, Links.resolved(base, link(tags)).orElse(null))
                .put(Part.TITLE, tags.text("title", "atom:title", "rss:title", "dc:title"))
                .put(Part.TITLE, inner.text("news:title"))
                .put(Part.PUBLISHED, FeedDate.iso(tags.text("pubdate", "published", "atom:published", "issued")))
                .put(Part.PUBLISHED, FeedDate.iso(inner.text("news:publication_date")))
                .put(Part.PUBLISHED, FeedDate.iso(tags.text("dc:date", "dcterms:issued", "created")))
                .put(Part.UPDATED, FeedDate.iso(tags.text("updated", "atom:updated", "modified", "dcterms:modified")))
                .put(Part.UPDATED, FeedDate.iso(tags.text("lastmod", "a10:updated")))
                .put(Part.AUTHOR, author(tags))
                .put(Part.SECTION, section(tags))
                .put(Part.CONTENT, html(tags, "content:encoded", "content", "atom:content", "xhtml:body", "body"))
                .put(Part.SUMMARY, html(tags, "description", "summary", "atom:summary", "rss:description"));
    }

    private static @Nullable String link(Tags tags) {
        Stream<String> atom = Stream.concat(tags.all("link"), tags.all("atom:link"))
                .filter(link -> link.hasAttr("href") && isAlternate(link.attr("rel")))
                .map(link -> link.attr("href"));
        Stream<String> texts = Stream.of("link", "rss:link", "loc")
                .flatMap(tags::all)
                .map(Element::wholeText)
                .filter(Predicate.not(String::isBlank));
        Stream<String> ids = Stream.of("guid", "id", "atom:id")
                .flatMap(tags::all)
                .filter(id -> !id.attr("isPermaLink").equals("false"))
                .map(id -> id.wholeText().strip())
                .filter(Links::isWeb);
        return Stream.of(atom, texts, ids).flatMap(links -> links).findFirst().orElse(null);
    }

    private static boolean isAlternate(String relation) {
        return relation.isEmpty() || relation.equals("alternate");
    }

    private static @Nullable String author(Tags tags) {
        Stream<String> atom = Stream.concat(tags.all("author"), tags.all("atom:author"))
                .map(author -> new Tags(author).text("name", "atom:name"))
                .flatMap(Stream::ofNullable);
        Stream<String> names = tags.all("dc:creator").map(Tags::plain);
        String joined = tags.joined(Stream.concat(atom, names));
        return joined == null ? rssAuthor(tags).orElse(null) : joined;
    }

    /** RSS has it as an address with the name in brackets, and people write the name alone. */
    private static Optional<String> rssAuthor(Tags tags) {
        String text = tags.text("author", "itunes:author");
        if (text == null) {
            return Optional.empty();
        }
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        String name = open >= 0 && close > 0 ? text.substring(open + 1, close) : text;
        return Optional.of(name).filter(word -> word.indexOf('@') < 0);
    }

    private static @Nullable String section(Tags tags) {
        return tags.first("category", "atom:category", "dc:subject")
                .map(category -> category.hasAttr("term") ? label(category) : Tags.plain(category))
                .orElse(null);
    }

    private static String label(Element category) {
        return category.attr(category.hasAttr("label") ? "label" : "term");
    }

    private static @Nullable String html(Tags tags, String... names) {
        return tags.first(names).map(Tags::html).orElse(null);
    }
}
