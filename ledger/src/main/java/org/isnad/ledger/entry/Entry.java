package org.isnad.ledger.entry;

import java.time.Instant;

/**
 * One happening in the ledger. Who asks for entries after the last number seen misses none: a number is given only when
 * all smaller ones are committed.
 *
 * @param seq its number, from one, without gaps
 * @param subject id of the story; of a correction, its number
 */
public record Entry(long seq, Kind kind, String subject, Instant at) {
    /** What happened. */
    public enum Kind {
        /** A story was added. */
        STORY,
        /** A story was found in another wording. */
        VERSION,
        /** A story's wording was read anew. */
        READING,
        /** A person corrected the record. */
        CORRECTION
    }
}
