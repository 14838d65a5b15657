package org.isnad.ledger.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.ledger.entry.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The rows of corrections and of what they hold on to. */
final class CorrectionRows {
    private static final String COLUMNS = "number, seq, at, author, reason, act, a, b, fields";
    private static final RowMapper<Correction> CORRECTION = (row, context) -> new Correction(
            row.getLong(1),
            row.getLong(2),
            Instant.parse(row.getString(3)),
            new Draft(
                    row.getString(4),
                    row.getString(5),
                    Act.valueOf(row.getString(6)),
                    row.getString(7),
                    row.getString(8),
                    FieldsJson.read(row.getString(9))));

    private final Handle handle;

    CorrectionRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * What one end of a correction holds on to.
     *
     * @param id of the passage now; {@code null} where its words are not found any more
     */
    record Anchor(
            long number, String side, long story, @Nullable String id, Selector selector) {
        Anchor with(@Nullable String found) {
            return new Anchor(number, side, story, found, selector);
        }
    }

    long next() {
        return handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM correction")
                .mapTo(Long.class)
                .one();
    }

    void insert(Correction correction, String at) {
        Draft draft = correction.draft();
        handle.createUpdate("INSERT INTO correction (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, correction.number())
                .bind(1, correction.seq())
                .bind(2, at)
                .bind(3, draft.author())
                .bind(4, draft.reason())
                .bind(5, draft.act().name())
                .bind(6, draft.a())
                .bind(7, draft.b())
                .bind(8, FieldsJson.json(new TreeMap<>(draft.fields())))
                .execute();
    }

    /** All corrections by number. */
    List<Correction> all() {
        return handle.createQuery("SELECT " + COLUMNS + " FROM correction ORDER BY number")
                .map(CORRECTION)
                .list();
    }

    void anchor(Anchor anchor) {
        Selector selector = anchor.selector();
        handle.createUpdate("INSERT INTO anchor (number, side, story, id, prefix, exact, suffix, start)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (number, side) DO UPDATE SET id = excluded.id")
                .bind(0, anchor.number())
                .bind(1, anchor.side())
                .bind(2, anchor.story())
                .bind(3, anchor.id())
                .bind(4, FieldsJson.text(selector.prefix()))
                .bind(5, FieldsJson.text(selector.exact()))
                .bind(6, FieldsJson.text(selector.suffix()))
                .bind(7, selector.start())
                .execute();
    }

    /** What corrections hold on to, in one story or, without a number, in all. */
    List<Anchor> anchors(@Nullable Long story) {
        return handle.createQuery("SELECT number, side, story, id, prefix, exact, suffix, start FROM anchor"
                        + (story == null ? "" : " WHERE story = :story") + " ORDER BY number, side")
                .bindMap(story == null ? Map.of() : Map.of("story", story))
                .map((row, context) -> new Anchor(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        new Selector(
                                FieldsJson.back(row.getString(5)),
                                FieldsJson.back(row.getString(6)),
                                FieldsJson.back(row.getString(7)),
                                row.getInt(8))))
                .list();
    }

    /** The number of the story in which a passage stands. */
    Optional<Long> holder(String passage) {
        for (String table : List.of("passage", "statement")) {
            Optional<Long> story = handle.createQuery("SELECT story FROM " + table + " WHERE id = ?")
                    .bind(0, passage)
                    .mapTo(Long.class)
                    .findOne();
            if (story.isPresent()) {
                return story;
            }
        }
        return Optional.empty();
    }

    /** The number of a story. */
    long story(String id) {
        return handle.createQuery("SELECT no FROM story WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(
                        () -> new LedgerException("a correction is about the story " + id + ", which is not there"));
    }

    /** The id of a story. */
    String id(long story) {
        return handle.createQuery("SELECT id FROM story WHERE no = ?")
                .bind(0, story)
                .mapTo(String.class)
                .one();
    }

    boolean isStory(String id) {
        return handle.createQuery("SELECT count(*) FROM story WHERE id = ?")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    boolean isEntity(String id) {
        return handle.createQuery("SELECT count(*) FROM naming WHERE entity = ?")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
