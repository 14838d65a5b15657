package org.isnad.ledger.store;

import org.isnad.ledger.entry.Payload;
import org.isnad.model.Capture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes captures of pages, each once, and their bytes, also once. */
final class Captures {
    private static final String SAME = " FROM capture WHERE story = ? AND target IS NOT DISTINCT FROM ? AND date IS NOT"
            + " DISTINCT FROM ? AND digest IS NOT DISTINCT FROM ? AND payload IS NOT DISTINCT FROM ?";

    private final Handle handle;

    Captures(Handle handle) {
        this.handle = handle;
    }

    void write(long story, int version, Prepared arrival) {
        Payload payload = arrival.payload();
        if (payload == null && arrival.capture().equals(Capture.UNKNOWN)) {
            return;
        }
        if (payload != null && arrival.page() != null) {
            handle.execute(
                    "INSERT INTO payload (id, size, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    payload.id(),
                    payload.bytes().length,
                    arrival.page());
        }
        Row row = new Row(story, arrival.capture(), payload == null ? null : payload.id());
        if (!row.isThere(handle)) {
            row.write(handle, version, payload == null ? null : payload.media());
        }
    }

    /** What tells captures of one story apart. */
    private record Row(
            long story, Capture capture, @Nullable String payload) {
        private @Nullable String date() {
            return capture.date() == null ? null : capture.date().toString();
        }

        boolean isThere(Handle handle) {
            return handle.createQuery("SELECT count(*)" + SAME)
                            .bind(0, story)
                            .bind(1, Cell.orNull(capture.target()))
                            .bind(2, date())
                            .bind(3, Cell.orNull(capture.digest()))
                            .bind(4, payload)
                            .mapTo(Long.class)
                            .one()
                    > 0;
        }

        void write(Handle handle, int version, @Nullable String media) {
            handle.createUpdate("INSERT INTO capture (story, number, version, target, date, digest, payload, media)"
                            + " SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? FROM capture WHERE story = ?")
                    .bind(0, story)
                    .bind(1, version)
                    .bind(2, Cell.orNull(capture.target()))
                    .bind(3, date())
                    .bind(4, Cell.orNull(capture.digest()))
                    .bind(5, payload)
                    .bind(6, Cell.orNull(media))
                    .bind(7, story)
                    .execute();
        }
    }
}
