package org.isnad.ledger.store;

import java.time.Instant;
import org.isnad.ledger.entry.Entry;
import org.jdbi.v3.core.Handle;

/** Gives numbers within one turn of writing, each one more than the last. */
public final class Numbers {
    private final Handle handle;
    private final String at;
    private long entry;
    private long story;

    public Numbers(Handle handle, Instant at) {
        this.handle = handle;
        this.at = Moment.of(at);
        this.entry = largest("SELECT coalesce(max(seq), 0) FROM entry");
        this.story = largest("SELECT coalesce(max(no), 0) FROM story");
    }

    private long largest(String question) {
        return handle.createQuery(question).mapTo(Long.class).one();
    }

    /** When this turn's happenings happen. */
    String at() {
        return at;
    }

    long story() {
        return ++story;
    }

    /** Writes an entry and gives its number. */
    public long entry(Entry.Kind kind, String subject) {
        entry++;
        handle.execute(
                "INSERT INTO entry (seq, kind, subject, at) VALUES (?, ?, ?, ?)", entry, kind.name(), subject, at);
        return entry;
    }
}
