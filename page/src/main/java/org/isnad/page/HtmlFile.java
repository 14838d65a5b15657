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
        return opening.at(0) == '<' && (next == '!' || next == '?' || Opening.isLetter(next));
    }

    @Override
    public Finds open(Bytes in, Source source) throws IOException {
        in.skipNBytes(in.mark());
        byte[] page = in.readNBytes(LONGEST_PAGE);
        if (in.peek(0) >= 0) {
            return Finds.one(new Found.Failed(
                    source.whole(), "more than the 16 MB of the longest page: save the story's part of it alone"));
        }
        return Finds.one(new HtmlFind(
                source.whole(), Decoder.text(page), Capture.UNKNOWN, SiteName.folder(source.name()), source::absence));
    }
}
