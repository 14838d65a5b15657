package org.isnad.page.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads feeds. Thread-safe. */
public final class Feeds {
    /** Longest feed in bytes: it is held in memory as a whole, several times over. */
    public static final int LONGEST = 16 << 20;

    private Feeds() {}

    /**
     * Whether input that begins so is a feed, a site map or OPML.
     *
     * @param beginning the first bytes, a few hundred or more, each as one character
     */
    public static boolean begins(CharSequence beginning) {
        return Dialect.of(beginning).isPresent();
    }

    /**
     * The feed; damage costs the entries that are damaged.
     *
     * @param contentType the server's word for it, with the charset, if there is one
     * @param base the feed's own address, from which relative ones count; empty where unknown
     * @throws NotAFeedException if it is no feed, longer than {@link #LONGEST}, or holds more than one can
     */
    public static Feed read(InputStream in, @Nullable String contentType, String base) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new NotAFeedException("more than the " + (LONGEST >> 20) + " MB of the longest feed");
        }
        return read(bytes, contentType, base);
    }

    /** The feed, as {@link #read(InputStream, String, String)} reads it. */
    public static Feed read(byte[] bytes, @Nullable String contentType, String base) throws IOException {
        String text = FeedText.of(bytes, contentType);
        Optional<Dialect> dialect = Dialect.of(text.subSequence(0, Math.min(text.length(), Dialect.AHEAD)));
        if (dialect.isEmpty()) {
            throw new NotAFeedException("no feed: neither RSS, Atom, JSON Feed, a site map nor OPML");
        }
        return dialect.get() == Dialect.JSON
                ? new JsonFeed(base).read(text)
                : new XmlFeed(dialect.get(), base).read(text);
    }
}
