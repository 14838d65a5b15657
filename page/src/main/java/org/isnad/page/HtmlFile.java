package org.isnad.page;

import java.io.IOException;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.Story;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.Decoder;
import org.isnad.page.html.HtmlPage;
import org.isnad.page.html.OversizedPageException;

/** One HTML page in a file of its own. */
final class HtmlFile implements Format {
    /** Longest page in bytes: it is held in memory as a whole, several times over. */
    private static final int LONGEST_PAGE = 16 << 20;

    private static final String SAVE_A_PART = ": save the story's part of it alone";

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
            return Finds.one(new Found.Failed(source.whole(), "more than the 16 MB of the longest page" + SAVE_A_PART));
        }
        return Finds.one(find(Decoder.text(page), source));
    }

    private static Found find(String markup, Source source) {
        try {
            Optional<Story> story = HtmlPage.story(markup, Capture.UNKNOWN);
            return story.isPresent()
                    ? new Found.Told(source.whole(), story.get())
                    : source.noPage("an HTML page without a story", "name a page whose story is in its markup");
        } catch (OversizedPageException e) {
            return new Found.Failed(source.whole(), e.getMessage() + SAVE_A_PART);
        }
    }
}
