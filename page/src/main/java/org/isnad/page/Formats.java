package org.isnad.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.page.bytes.Bytes;

/** Every kind of input, told apart by its first bytes and never by a file's name. */
final class Formats {
    /** What may stand inside gzip: not gzip again, which hostile files nest without end. */
    static final List<Format> UNPACKED = List.of(new JsonLines.Kind(), new PlainText());

    /** All kinds, the surest first. */
    static final List<Format> ALL =
            Stream.concat(Stream.of(new Gzip()), UNPACKED.stream()).toList();

    private Formats() {}

    /** Opens the input as the first of the kinds that knows it. */
    static Finds open(Bytes in, Source source, List<Format> kinds) {
        try {
            if (in.peek(0) < 0) {
                return Finds.one(source.noPage("it is empty"));
            }
            for (Format kind : kinds) {
                if (kind.begins(in)) {
                    return kind.open(in, source);
                }
            }
            return Finds.one(source.noPage("neither text nor JSON Lines, nor either of them packed with gzip"));
        } catch (IOException e) {
            return Finds.one(new Found.Failed(source.whole(), Problem.of(e)));
        }
    }
}
