package org.isnad.page.feed;

import java.util.Locale;
import java.util.Optional;

/** The languages that feeds are written in, told apart by the root element. */
enum Dialect {
    RSS("<rss", Feed.Kind.STORIES),
    RDF("<rdf:rdf", Feed.Kind.STORIES),
    ATOM("<feed", Feed.Kind.STORIES),
    ATOM_PREFIXED("<atom:feed", Feed.Kind.STORIES),
    PAGES("<urlset", Feed.Kind.SITE_MAP),
    MAPS("<sitemapindex", Feed.Kind.SITE_MAPS),
    OPML("<opml", Feed.Kind.FEEDS),
    JSON("jsonfeed.org/version/", Feed.Kind.STORIES);

    /** A root stands within so many characters, whatever servers print above it. */
    static final int AHEAD = 4_000;

    private final String root;
    private final Feed.Kind kind;

    Dialect(String root, Feed.Kind kind) {
        this.root = root;
        this.kind = kind;
    }

    Feed.Kind kind() {
        return kind;
    }

    /** The dialect whose root comes first in the beginning of an input, if that is no HTML page. */
    static Optional<Dialect> of(CharSequence beginning) {
        String text = beginning.toString().toLowerCase(Locale.ROOT);
        if (isJson(text)) {
            return text.contains(JSON.root) ? Optional.of(JSON) : Optional.empty();
        }
        int html = Math.floorMod(text.indexOf("<html"), Integer.MAX_VALUE);
        Optional<Dialect> first = Optional.empty();
        int least = html;
        for (Dialect dialect : values()) {
            int at = dialect.indexIn(text);
            if (at >= 0 && at < least) {
                least = at;
                first = Optional.of(dialect);
            }
        }
        return first;
    }

    private static boolean isJson(String text) {
        String begin = text.stripLeading();
        return begin.startsWith("{") || begin.startsWith("\uFEFF{");
    }

    /** Where the root element opens; a longer name that begins so is another one. */
    private int indexIn(String text) {
        int at = this == JSON ? -1 : text.indexOf(root);
        while (at >= 0 && at + root.length() < text.length() && isNamePart(text.charAt(at + root.length()))) {
            at = text.indexOf(root, at + 1);
        }
        return at;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == ':';
    }
}
