package org.isnad.ledger.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Which reading of a story counts.
 *
 * @param no the story's number in this ledger
 */
record Head(long no, int version, int revision, long seq) {
    static Optional<Head> of(Handle handle, String story) {
        return handle.createQuery("SELECT no, version, revision, seq FROM story WHERE id = ?")
                .bind(0, story)
                .map((row, context) -> new Head(row.getLong(1), row.getInt(2), row.getInt(3), row.getLong(4)))
                .findOne();
    }

    /** When the wording that counts was seen last. */
    Instant seen(Handle handle) {
        return Instant.parse(handle.createQuery("SELECT last FROM version WHERE story = ? AND number = ?")
                .bind(0, no)
                .bind(1, version)
                .mapTo(String.class)
                .one());
    }
}
