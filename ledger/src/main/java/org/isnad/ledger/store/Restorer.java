package org.isnad.ledger.store;

import java.time.Instant;
import java.util.List;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.entry.KeptCapture;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.Wording;
import org.isnad.model.Capture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes whole stories into an empty ledger, within one transaction. Entries get numbers of this ledger's own. */
public final class Restorer {
    private final Handle handle;
    private final Numbers numbers;
    private final Rows rows;

    public Restorer(Handle handle, Instant at) {
        this.handle = handle;
        this.numbers = new Numbers(handle, at);
        this.rows = new Rows(handle);
    }

    /** Writes the bytes of a page. */
    public void payload(String id, byte[] bytes) {
        handle.execute("INSERT INTO payload (id, size, bytes) VALUES (?, ?, ?)", id, bytes.length, Deflated.of(bytes));
    }

    /**
     * Writes a story.
     *
     * @param standing the reading that counts, made ready
     */
    public Standing story(WholeStory whole, Prepared standing) {
        long no = numbers.story();
        long last = 0;
        for (int i = 0; i < whole.wordings().size(); i++) {
            long seq = numbers.entry(i == 0 ? Entry.Kind.STORY : Entry.Kind.VERSION, whole.id());
            wording(no, i + 1, seq, whole.wordings().get(i));
            last = seq;
        }
        Head head = new Head(no, whole.version(), whole.revision(), last);
        for (KeptStory reading : whole.readings()) {
            reading(head, reading);
        }
        for (int i = 0; i < whole.captures().size(); i++) {
            capture(no, i + 1, whole.captures().get(i));
        }
        StoryRow.insert(handle, head, standing.story());
        rows.add(head, standing.reading());
        return new Standing(no, true, standing);
    }

    private void wording(long no, int number, long seq, Wording wording) {
        handle.execute(
                "INSERT INTO version (story, number, digest, seen, last, added, seq) VALUES (?, ?, ?, ?, ?, ?, ?)",
                no,
                number,
                wording.digest(),
                Moment.of(wording.seen()),
                Moment.of(wording.last()),
                Moment.of(wording.added()),
                seq);
    }

    private void reading(Head head, KeptStory reading) {
        handle.execute(
                "INSERT INTO reading (story, version, revision, reader, digest, added, seq, form)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                head.no(),
                reading.version(),
                reading.revision(),
                reading.reader(),
                Prepared.digest(reading.reading().story()),
                Moment.of(reading.added()),
                head.seq(),
                Deflated.of(Forms.json(reading.reading())));
    }

    private void capture(long no, int number, KeptCapture kept) {
        Capture capture = kept.capture();
        @Nullable String date = capture.date() == null ? null : capture.date().toString();
        handle.createUpdate("INSERT INTO capture (story, number, version, target, date, digest, payload, media)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, no)
                .bind(1, number)
                .bind(2, kept.version())
                .bind(3, capture.target())
                .bind(4, date)
                .bind(5, capture.digest())
                .bind(6, kept.payload())
                .bind(7, kept.media())
                .execute();
    }

    /** Hands what was written to the database. */
    public void flush() {
        rows.flush();
    }

    /** Ids of the payloads that are kept, in their order. */
    public static List<String> payloads(Handle handle) {
        return handle.createQuery("SELECT id FROM payload ORDER BY id")
                .mapTo(String.class)
                .list();
    }
}
