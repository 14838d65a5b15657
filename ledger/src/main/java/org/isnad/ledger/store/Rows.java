package org.isnad.ledger.store;

import java.util.List;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Timex;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes what of the readings that count is asked for by itself: statements and names, many at a time. */
final class Rows {
    private static final String STATEMENT = "INSERT INTO statement"
            + " (id, story, version, revision, place, live, speaker, entity, stance, said, published)"
            + " VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET story = excluded.story, version = excluded.version,"
            + " revision = excluded.revision, place = excluded.place, live = 1, speaker = excluded.speaker,"
            + " entity = excluded.entity, stance = excluded.stance, said = excluded.said,"
            + " published = excluded.published";
    private static final String NAMING =
            "INSERT INTO naming (entity, story, kind, name, mentions) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

    private final Handle handle;
    private final PreparedBatch statements;
    private final PreparedBatch namings;

    Rows(Handle handle) {
        this.handle = handle;
        this.statements = handle.prepareBatch(STATEMENT);
        this.namings = handle.prepareBatch(NAMING);
    }

    /** Takes away what an earlier reading of the story brought; its statements stay, as no longer standing there. */
    void clear(long story) {
        flush();
        handle.execute("UPDATE statement SET live = 0 WHERE story = ?", story);
        handle.execute("DELETE FROM naming WHERE story = ?", story);
    }

    void add(Head head, Reading reading) {
        String published = reading.story().imprint().published();
        for (int i = 0; i < reading.statements().size(); i++) {
            statement(head, i, reading, published);
        }
        names(head.no(), reading.names());
    }

    private void statement(Head head, int place, Reading reading, @Nullable String published) {
        Statement statement = reading.statements().get(place);
        statements
                .bind(0, Cell.of(statement.id()))
                .bind(1, head.no())
                .bind(2, head.version())
                .bind(3, head.revision())
                .bind(4, place)
                .bind(5, Cell.of(statement.speaker().name()))
                .bind(6, Cell.orNull(statement.speaker().entity()))
                .bind(7, statement.force().stance().name())
                .bind(8, said(statement.time(), reading.times()))
                .bind(9, Cell.orNull(published))
                .add();
    }

    private static @Nullable String said(@Nullable Integer time, List<Timex> times) {
        return time == null || time < 0 || time >= times.size()
                ? null
                : Cell.of(times.get(time).value());
    }

    private void names(long story, Reading.Names names) {
        for (Person person : names.people()) {
            name(story, "person", person.entity(), person.name(), person.mentions());
        }
        for (Organisation org : names.orgs()) {
            name(story, "org", org.entity(), org.name(), org.mentions());
        }
        for (Place place : names.places()) {
            name(story, "place", place.entity(), place.name(), place.mentions());
        }
    }

    private void name(long story, String kind, @Nullable String entity, String name, List<Span> mentions) {
        if (entity != null) {
            namings.bind(0, Cell.of(entity))
                    .bind(1, story)
                    .bind(2, kind)
                    .bind(3, Cell.of(name))
                    .bind(4, mentions.size())
                    .add();
        }
    }

    /** Hands what was added to the database. */
    void flush() {
        if (statements.size() > 0) {
            statements.execute();
        }
        if (namings.size() > 0) {
            namings.execute();
        }
    }
}
