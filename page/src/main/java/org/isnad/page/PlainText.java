package org.isnad.page;

import java.io.IOException;
import org.isnad.model.Capture;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.Decoder;
import org.isnad.page.bytes.EncodingException;
import org.isnad.page.text.PlainPage;

/** The plain text of one crawled page. */
final class PlainText implements Format {
    /** Longest page in bytes: it is held in memory as a whole, several times over. */
    private static final int LONGEST_PAGE = 16 << 20;

    static final int MOST_LINES = 200_000;

    @Override
    public boolean begins(Bytes in) {
        return true;
    }

    @Override
    public Finds open(Bytes in, Source source) throws IOException {
        in.skipNBytes(in.mark());
        byte[] page = in.readNBytes(LONGEST_PAGE);
        if (in.peek(0) >= 0) {
            return Finds.one(tooLong(source, "16 MB"));
        }
        try {
            return Finds.one(new RawFind(find(Decoder.text(page), source), new Raw(page, "text/plain")));
        } catch (EncodingException e) {
            return Finds.one(new Found.Failed(source.line(e.line()), Problem.of(e)));
        }
    }

    private static Find find(String page, Source source) {
        if (page.indexOf('\0') >= 0) {
            return Find.of(source.noPage("a binary file", Unread.GIVE));
        } else if (PlainPage.breaks(page) > MOST_LINES) {
            return Find.of(tooLong(source, MOST_LINES + " lines"));
        }
        return new TextFind(
                source.whole(), PlainPage.of(page), Capture.UNKNOWN, SiteName.folder(source.name()), source::absence);
    }

    private static Found tooLong(Source source, String limit) {
        return new Found.Failed(source.whole(), "more than the " + limit + " of the longest page: divide it");
    }
}
