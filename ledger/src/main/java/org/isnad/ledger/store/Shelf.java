package org.isnad.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.entry.KeptCapture;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.entry.Payload;
import org.isnad.ledger.entry.Wording;
import org.isnad.model.Capture;
import org.isnad.model.Reading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads what is kept. */
public final class Shelf {
    private static final String READING = "SELECT reading.seq, reading.version, reading.revision, reading.reader,"
            + " reading.added, reading.form FROM story JOIN reading ON reading.story = story.no";
    private static final String COUNTS = " AND reading.version = story.version AND reading.revision = story.revision";
    private static final RowMapper<KeptStory> STORY = (row, context) -> new KeptStory(
            row.getLong(1),
            row.getInt(2),
            row.getInt(3),
            row.getString(4),
            Instant.parse(row.getString(5)),
            reading(row.getBytes(6)));

    private final Handle handle;

    public Shelf(Handle handle) {
        this.handle = handle;
    }

    /** The reading of a story that counts. */
    public Optional<KeptStory> story(String id) {
        return handle.createQuery(READING + " WHERE story.id = ?" + COUNTS)
                .bind(0, id)
                .map(STORY)
                .findOne();
    }

    /** The last reading of one wording of a story. */
    public Optional<KeptStory> story(String id, int version) {
        return handle.createQuery(READING + " WHERE story.id = ? AND reading.version = ? ORDER BY reading.revision DESC"
                        + " LIMIT 1")
                .bind(0, id)
                .bind(1, version)
                .map(STORY)
                .findOne();
    }

    /**
     * The reading that counts of the story with this number; it is inflated and parsed, which any thread may do, when
     * it is asked for.
     *
     * @throws LedgerException where there is none
     */
    public Supplier<Reading> reading(long story) {
        byte[] form = handle.createQuery("SELECT reading.form FROM story JOIN reading ON reading.story = story.no"
                        + " WHERE story.no = ?" + COUNTS)
                .bind(0, story)
                .mapTo(byte[].class)
                .findOne()
                .orElseThrow(() -> new LedgerException("the ledger lacks the reading of its story number " + story
                        + ": 'isnad verify' tells what else it lacks"));
        return () -> reading(form);
    }

    private static Reading reading(byte[] form) {
        return Forms.reading(Deflated.inflate(form));
    }

    /** All readings of a story, old ones too, by wording and revision. */
    public List<KeptStory> readings(String id) {
        return handle.createQuery(READING + " WHERE story.id = ? ORDER BY reading.version, reading.revision")
                .bind(0, id)
                .map(STORY)
                .list();
    }

    /** The story in which a statement stands, or stood. */
    public Optional<String> storyOf(String statement) {
        return handle.createQuery(
                        "SELECT story.id FROM statement JOIN story ON story.no = statement.story WHERE statement.id = ?")
                .bind(0, statement)
                .mapTo(String.class)
                .findOne();
    }

    /** Up to {@code most} ids of stories after this one, in the ids' order. */
    public List<String> ids(String after, int most) {
        return handle.createQuery("SELECT id FROM story WHERE id > ? ORDER BY id LIMIT ?")
                .bind(0, after)
                .bind(1, most)
                .mapTo(String.class)
                .list();
    }

    /** Up to {@code most} entries after this number. */
    public List<Entry> entries(long after, int most) {
        return handle.createQuery("SELECT seq, kind, subject, at FROM entry WHERE seq > ? ORDER BY seq LIMIT ?")
                .bind(0, after)
                .bind(1, most)
                .map((row, context) -> new Entry(
                        row.getLong(1),
                        Entry.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        Instant.parse(row.getString(4))))
                .list();
    }

    /** The number of the last entry; zero where there is none. */
    public long last() {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM entry")
                .mapTo(Long.class)
                .one();
    }

    /** How many stories there are. */
    public long count() {
        return handle.createQuery("SELECT count(*) FROM story")
                .mapTo(Long.class)
                .one();
    }

    /** The wordings that a story had, by number. */
    public List<Wording> wordings(String id) {
        return handle.createQuery(
                        "SELECT version.number, version.digest, version.seen, version.last, version.added,"
                                + " version.seq FROM version JOIN story ON story.no = version.story WHERE story.id = ? ORDER BY number")
                .bind(0, id)
                .map((row, context) -> new Wording(
                        row.getInt(1),
                        row.getString(2),
                        Instant.parse(row.getString(3)),
                        Instant.parse(row.getString(4)),
                        Instant.parse(row.getString(5)),
                        row.getLong(6)))
                .list();
    }

    /** The captures of a story's page, in the order of arrival. */
    public List<KeptCapture> captures(String id) {
        return handle.createQuery("SELECT capture.version, target, date, digest, payload, media FROM capture"
                        + " JOIN story ON story.no = capture.story WHERE story.id = ? ORDER BY number")
                .bind(0, id)
                .map((row, context) -> new KeptCapture(
                        row.getInt(1),
                        new Capture(
                                row.getString(2),
                                row.getString(3) == null ? null : Instant.parse(row.getString(3)),
                                row.getString(4)),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /**
     * The bytes of a page.
     *
     * @throws LedgerException where they are not the bytes that were kept
     */
    public Optional<byte[]> payload(String id) {
        return handle.createQuery("SELECT bytes FROM payload WHERE id = ?")
                .bind(0, id)
                .mapTo(byte[].class)
                .findOne()
                .map(small -> whole(id, Deflated.inflate(small)));
    }

    private static byte[] whole(String id, byte[] bytes) {
        if (!Payload.id(bytes).equals(id)) {
            throw new LedgerException(
                    "the page " + id + " kept in the ledger is damaged: 'isnad verify' tells what" + " else is");
        }
        return bytes;
    }

    /** Whether the bytes of a page are kept. */
    public boolean hasPayload(String id) {
        return handle.createQuery("SELECT count(*) FROM payload WHERE id = ?")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** The statements that are listed as standing in a story. */
    public List<String> live(String story) {
        return handle.createQuery("SELECT statement.id FROM statement JOIN story ON story.no = statement.story"
                        + " WHERE story.id = ? AND live = 1 ORDER BY place")
                .bind(0, story)
                .mapTo(String.class)
                .list();
    }

    /** Whether this wording of the story is kept as this reader read it. */
    public boolean knows(String story, String digest, String reader) {
        return handle.createQuery("SELECT count(*) FROM story JOIN reading ON reading.story = story.no"
                                + " WHERE story.id = ? AND reading.digest = ? AND reader = ?")
                        .bind(0, story)
                        .bind(1, digest)
                        .bind(2, reader)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** The readers that made readings that count. */
    public Set<String> readers() {
        return handle.createQuery("SELECT DISTINCT reader FROM story JOIN reading ON reading.story = story.no"
                        + " WHERE reading.version = story.version AND reading.revision = story.revision")
                .mapTo(String.class)
                .set();
    }
}
