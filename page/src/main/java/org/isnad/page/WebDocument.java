package org.isnad.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.Decoder;
import org.isnad.page.feed.Feed;
import org.isnad.page.feed.Feeds;

/**
 * What was found at an address; its content tells what it is.
 *
 * @param source as whose content it is opened
 * @param place where it is said to stand
 */
record WebDocument(Web.Document document, Source source, Place place) {
    private static final int AHEAD = 4_000;

    /** The list of stories that it is; empty where it is none. */
    Optional<Feed> feed() throws IOException {
        byte[] bytes = document.bytes();
        int length = Math.min(AHEAD, bytes.length);
        String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
        String address = document.capture().target();
        return Feeds.begins(beginning)
                ? Optional.of(Feeds.read(bytes, document.contentType(), address == null ? "" : address))
                : Optional.empty();
    }

    /** The stories that it is or holds. */
    Finds finds() throws IOException {
        Bytes in = new Bytes(new ByteArrayInputStream(document.bytes()));
        return new HtmlFile().begins(in) ? Finds.one(page()) : Formats.open(in, source, Formats.ALL);
    }

    private Find page() {
        String markup = Decoder.markup(document.bytes(), document.contentType());
        Absence absence =
                source.named() ? source::absence : (what, advice) -> Optional.of(new Found.Skipped(place, what));
        Find find = new HtmlFind(place, markup, document.capture(), source.name(), absence);
        return new RawFind(find, new Raw(document.bytes(), document.contentType()));
    }
}
