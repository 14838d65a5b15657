package org.isnad.page;

import java.io.IOException;
import java.util.Optional;
import org.isnad.model.Story;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.Decoder;
import org.isnad.page.bytes.EncodingException;
import org.isnad.page.text.PageText;

/** The plain text of one crawled page. */
final class PlainText implements Format {
    /** Longest page in bytes: it is held in memory as a whole, several times over. */
    static final int LONGEST_PAGE = 16 << 20;

    @Override
    public boolean begins(Bytes in) {
        return true;
    }

    @Override
    public Finds open(Bytes in, Source source) throws IOException {
        in.skipNBytes(in.mark());
        byte[] page = in.readNBytes(LONGEST_PAGE);
        if (in.peek(0) >= 0) {
            return failed(source.whole(), "longer than the 16 MB of the longest page: give its stories as JSON Lines");
        }
        try {
            return Finds.one(found(Decoder.text(page), source));
        } catch (EncodingException e) {
            return failed(source.line(e.line()), Problem.of(e));
        }
    }

    private static Found found(String page, Source source) {
        if (page.indexOf('\0') >= 0) {
            return source.noPage("a binary file", Unread.GIVE);
        }
        Optional<Story> story = PageText.story(page);
        return story.isPresent()
                ? new Found.Told(source.whole(), story.get())
                : source.noPage("no story in Arabic", "name a page whose story is");
    }

    private static Finds failed(Place place, String problem) {
        return Finds.one(new Found.Failed(place, problem));
    }
}
