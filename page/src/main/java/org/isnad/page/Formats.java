package org.isnad.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.page.bytes.Bytes;

/** Every kind of input, told apart by its first bytes and never by a file's name. */
final class Formats {
    /**
     * What may stand inside gzip: not gzip again, which hostile files nest without end. The surest signs come first.
     */
    static final List<Format> UNPACKED = Stream.of(
                    List.of(
                            new WebArchive.Kind(),
                            new FeedFile(),
                            new JsonDocument.Kind(),
                            new JsonLines.Kind(),
                            new HtmlFile()),
                    Unread.OTHER_KINDS,
                    List.of(new PlainText()))
            .<Format>flatMap(List::stream)
            .toList();

    /** All kinds. */
    static final List<Format> ALL =
            Stream.concat(Stream.of(new Gzip()), UNPACKED.stream()).toList();

    private Formats() {}

    /** Opens the input as the first of the kinds that knows it; the last, plain text, takes whatever is left. */
    static Finds open(Bytes in, Source source, List<Format> kinds) {
        try {
            if (in.peek(0) < 0) {
                return Finds.one(source.noPage("empty", Unread.GIVE));
            }
            for (Format kind : kinds) {
                if (kind.begins(in)) {
                    return kind.open(in, source);
                }
            }
            throw new IllegalStateException("no kind takes what is left");
        } catch (IOException e) {
            return Finds.one(new Found.Failed(source.whole(), Problem.of(e)));
        }
    }
}
