package org.isnad.page;

import java.io.IOException;
import org.isnad.model.Capture;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.Decoder;

/** One HTML page in a file of its own. */
final class HtmlFile implements Format {
    /** Longest page in bytes: it is held in memory as a whole, several times over. */
    private static final int LONGEST_PAGE = 16 << 20;

    @Override
    public boolean begins(Bytes in) throws IOException {
        Opening opening = new Opening(in);
        int next = opening.at(1);
        return opening.at(0) == '<' && (next == '!' || next == '?' || Opening.isLetter(next)) || isUtf16(in);
    }

    /** Whether a tag opens in UTF-16, with a byte order mark before it or without. */
    private static boolean isUtf16(Bytes in) throws IOException {
        boolean marked = in.startsWith((byte) 0xFF, (byte) 0xFE) || in.startsWith((byte) 0xFE, (byte) 0xFF);
        int start = marked ? 2 : 0;
        int first = in.peek(start);
        int second = in.peek(start + 1);
        return first == '<' && second == 0 || first == 0 && second == '<';
    }

    @Override
    public Finds open(Bytes in, Source source) throws IOException {
        byte[] page = in.readNBytes(LONGEST_PAGE);
        if (in.peek(0) >= 0) {
            return Finds.one(new Found.Failed(
                    source.whole(), "more than the 16 MB of the longest page: save the story's part of it alone"));
        }
        Find find = new HtmlFind(
                source.whole(),
                Decoder.markup(page, null),
                Capture.UNKNOWN,
                SiteName.folder(source.name()),
                source::absence);
        return Finds.one(new RawFind(find, new Raw(page, "text/html")));
    }
}
