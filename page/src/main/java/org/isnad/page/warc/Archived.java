package org.isnad.page.warc;

import org.isnad.model.Capture;
import org.jspecify.annotations.Nullable;

/** What a record of an archive gives. */
public sealed interface Archived {
    /**
     * Where in the file the record begins: in an archive whose records are packed one by one, as the file counts; in
     * one packed as a whole, as its content does.
     */
    long offset();

    /** The address that was captured. */
    @Nullable
    String target();

    /**
     * A captured page.
     *
     * @param payload what the server sent, without what it was packed in for the way
     * @param contentType the server's word for it, or the archive's
     * @param text whether it is plain text, and not HTML
     */
    record Page(
            long offset,
            Capture capture,
            Payload payload,
            @Nullable String contentType,
            boolean text) implements Archived {
        @Override
        public @Nullable String target() {
            return capture.target();
        }
    }

    /**
     * A record that cannot be read.
     *
     * @param problem what was found, and what becomes of the rest
     */
    record Damaged(long offset, @Nullable String target, String problem) implements Archived {}
}
