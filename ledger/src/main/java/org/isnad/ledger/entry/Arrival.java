package org.isnad.ledger.entry;

import org.isnad.model.Capture;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A story that arrives, read.
 *
 * @param reader name and version of what read it: readings of one reader are not made twice
 * @param capture of the page that the story was taken from
 * @param payload the page's bytes; {@code null} where they are not at hand
 */
public record Arrival(
        Reading reading,
        String reader,
        Capture capture,
        @Nullable Payload payload) {
    /** A reading without a page. */
    public static Arrival of(Reading reading, String reader) {
        return new Arrival(reading, reader, Capture.UNKNOWN, null);
    }
}
