package org.isnad.ledger.store;

import org.isnad.model.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Writes a story's own row: which reading counts, and what it says of itself. */
final class StoryRow {
    private StoryRow() {}

    static void insert(Handle handle, Head head, Story story) {
        bound(
                        handle.createUpdate("INSERT INTO story"
                                + " (id, version, revision, seq, url, outlet, title, published, no)"
                                + " VALUES (:id, :version, :revision, :seq, :url, :outlet, :title, :published, :no)"),
                        head,
                        story)
                .execute();
    }

    static void update(Handle handle, Head head, Story story) {
        bound(
                        handle.createUpdate("UPDATE story SET id = :id, version = :version, revision = :revision,"
                                + " seq = :seq, url = :url, outlet = :outlet, title = :title,"
                                + " published = :published WHERE no = :no"),
                        head,
                        story)
                .execute();
    }

    private static Update bound(Update update, Head head, Story story) {
        return update.bind("id", story.id())
                .bind("version", head.version())
                .bind("revision", head.revision())
                .bind("seq", head.seq())
                .bind("url", Cell.orNull(story.imprint().url()))
                .bind("outlet", Cell.orNull(story.imprint().outlet()))
                .bind("title", Cell.of(story.title()))
                .bind("published", Cell.orNull(story.imprint().published()))
                .bind("no", head.no());
    }
}
