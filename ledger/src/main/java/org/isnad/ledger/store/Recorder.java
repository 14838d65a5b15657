package org.isnad.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.entry.Added;
import org.isnad.ledger.entry.Added.Outcome;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.entry.Payload;
import org.isnad.model.Story;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes arrivals within one transaction. What is there already is not written again. */
public final class Recorder {
    private final Handle handle;
    private final Numbers numbers;
    private final Captures captures;
    private final Rows rows;
    /** By the story's number: of several arrivals of one story the last counts. */
    private final Map<Long, Standing> standing = new LinkedHashMap<>();

    public Recorder(Handle handle, Instant at) {
        this.handle = handle;
        this.numbers = new Numbers(handle, at);
        this.captures = new Captures(handle);
        this.rows = new Rows(handle);
    }

    /** Writes them in order. */
    public List<Added> record(List<Prepared> arrivals) {
        List<Added> out = new ArrayList<>();
        for (Prepared arrival : arrivals) {
            Optional<Head> head = Head.of(handle, arrival.story().id());
            out.add(head.isPresent() ? again(head.get(), arrival) : first(arrival));
        }
        rows.flush();
        return out;
    }

    /** The readings that count from now on, of those that were written, one a story. */
    public List<Standing> standing() {
        return List.copyOf(standing.values());
    }

    private Added first(Prepared arrival) {
        Story story = arrival.story();
        long seq = numbers.entry(Entry.Kind.STORY, story.id());
        Head head = new Head(numbers.story(), 1, 1, seq);
        StoryRow.insert(handle, head, story);
        version(head, arrival);
        reading(head, arrival);
        captures.write(head.no(), 1, arrival);
        rows.add(head, arrival.reading());
        standing.put(head.no(), new Standing(head.no(), true, arrival));
        return new Added(story.id(), 1, seq, Outcome.NEW);
    }

    private Added again(Head head, Prepared arrival) {
        Known known = known(head.no(), arrival);
        Added added = known.version() == 0
                ? changed(head, arrival)
                : known.byThisReader() ? seenAgain(head, known, arrival) : reread(head, known.version(), arrival);
        captures.write(head.no(), added.version(), arrival);
        return added;
    }

    /**
     * What of an arrival is there.
     *
     * @param version zero where it is a new wording
     * @param revision the reading of this wording by the same reader; zero where there is none
     */
    private record Known(int version, int revision) {
        boolean byThisReader() {
            return revision > 0;
        }
    }

    /** The same words, or words taken in another way from the same bytes, are no new wording. */
    private Known known(long story, Prepared arrival) {
        return handle.createQuery("SELECT version, revision, reader = ? AS same FROM reading WHERE story = ?"
                        + " AND digest = ? ORDER BY same DESC, version DESC, revision DESC LIMIT 1")
                .bind(0, arrival.reader())
                .bind(1, story)
                .bind(2, arrival.digest())
                .map((row, context) -> new Known(row.getInt(1), row.getBoolean(3) ? row.getInt(2) : 0))
                .findOne()
                .orElseGet(() -> new Known(sameBytes(story, arrival.payload()), 0));
    }

    private int sameBytes(long story, @Nullable Payload payload) {
        if (payload == null) {
            return 0;
        }
        return handle.createQuery("SELECT coalesce(max(version), 0) FROM capture WHERE story = ? AND payload = ?")
                .bind(0, story)
                .bind(1, payload.id())
                .mapTo(Integer.class)
                .one();
    }

    /** A wording that was seen again after another one is what the story says now. */
    private Added seenAgain(Head head, Known known, Prepared arrival) {
        Instant date = arrival.capture().date();
        if (date != null) {
            handle.execute(
                    "UPDATE version SET last = ? WHERE story = ? AND number = ? AND last < ?",
                    Moment.of(date),
                    head.no(),
                    known.version(),
                    Moment.of(date));
        }
        boolean back = date != null && known.version() != head.version() && date.isAfter(head.seen(handle));
        if (!back) {
            return new Added(arrival.story().id(), known.version(), head.seq(), Outcome.KNOWN);
        }
        long seq = numbers.entry(Entry.Kind.VERSION, arrival.story().id());
        current(new Head(head.no(), known.version(), known.revision(), seq), arrival);
        return new Added(arrival.story().id(), known.version(), seq, Outcome.CHANGED);
    }

    private Added reread(Head head, int version, Prepared arrival) {
        int revision = next("revision", "reading WHERE version = " + version + " AND story", head.no());
        long seq = numbers.entry(Entry.Kind.READING, arrival.story().id());
        Head fresh = new Head(head.no(), version, revision, seq);
        reading(fresh, arrival);
        if (version == head.version()) {
            current(fresh, arrival);
        }
        return new Added(arrival.story().id(), version, seq, Outcome.REREAD);
    }

    private Added changed(Head head, Prepared arrival) {
        int version = next("number", "version WHERE story", head.no());
        long seq = numbers.entry(Entry.Kind.VERSION, arrival.story().id());
        Head fresh = new Head(head.no(), version, 1, seq);
        version(fresh, arrival);
        reading(fresh, arrival);
        if (!seen(arrival).isBefore(head.seen(handle))) {
            current(fresh, arrival);
        }
        return new Added(arrival.story().id(), version, seq, Outcome.CHANGED);
    }

    private int next(String column, String where, long story) {
        return handle.createQuery("SELECT coalesce(max(" + column + "), 0) + 1 FROM " + where + " = ?")
                .bind(0, story)
                .mapTo(Integer.class)
                .one();
    }

    private Instant seen(Prepared arrival) {
        Instant date = arrival.capture().date();
        return date == null ? Instant.parse(numbers.at()) : date;
    }

    private void version(Head head, Prepared arrival) {
        String seen = Moment.of(seen(arrival));
        handle.execute(
                "INSERT INTO version (story, number, digest, seen, last, added, seq) VALUES (?, ?, ?, ?, ?, ?, ?)",
                head.no(),
                head.version(),
                arrival.digest(),
                seen,
                seen,
                numbers.at(),
                head.seq());
    }

    private void reading(Head head, Prepared arrival) {
        handle.execute(
                "INSERT INTO reading (story, version, revision, reader, digest, added, seq, form)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                head.no(),
                head.version(),
                head.revision(),
                arrival.reader(),
                arrival.digest(),
                numbers.at(),
                head.seq(),
                arrival.form());
    }

    /** From now on this reading is what the story says. */
    private void current(Head head, Prepared arrival) {
        StoryRow.update(handle, head, arrival.story());
        rows.clear(head.no());
        rows.add(head, arrival.reading());
        Standing before = standing.get(head.no());
        standing.put(head.no(), new Standing(head.no(), before != null && before.fresh(), arrival));
    }
}
