package org.isnad.ledger.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ledger.store.Standing;
import org.isnad.link.model.Key;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Enters stories under their keys and finds which of them must be compared with which. */
final class Pairs {
    /**
     * Two stories that share a key.
     *
     * @param one the smaller number of the two
     */
    record Pair(long one, long other) {}

    private final Handle handle;

    Pairs(Handle handle) {
        this.handle = handle;
    }

    /** Enters the stories and gives the pairs of which at least one is among them, each once. */
    Set<Pair> enter(List<Standing> standing) {
        write(standing);
        Set<Long> keys = new LinkedHashSet<>();
        Set<Long> stories = new HashSet<>();
        for (Standing one : standing) {
            stories.add(one.story());
            for (Key key : one.arrival().keys()) {
                keys.add(key.value());
            }
        }
        return pairs(keys, stories);
    }

    /** Enters the stories under their keys. */
    void write(List<Standing> standing) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO block (key, story) VALUES (?, ?) ON CONFLICT DO NOTHING");
        for (Standing one : standing) {
            for (Key key : one.arrival().keys()) {
                batch.bind(0, key.value()).bind(1, one.story()).add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private record Row(long key, long story) {}

    private Set<Pair> pairs(Set<Long> keys, Set<Long> stories) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (List<Long> some : Chunks.of(keys)) {
            List<Row> rows = handle.createQuery(
                            "SELECT key, story FROM block WHERE key IN (<some>) ORDER BY key, story")
                    .bindList("some", some)
                    .map((row, context) -> new Row(row.getLong(1), row.getLong(2)))
                    .list();
            pair(rows, stories, pairs);
        }
        return pairs;
    }

    private static void pair(List<Row> rows, Set<Long> stories, Set<Pair> pairs) {
        List<Long> group = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && rows.get(i).key != rows.get(i - 1).key) {
                group.clear();
            }
            long story = rows.get(i).story;
            for (long before : group) {
                if (stories.contains(before) || stories.contains(story)) {
                    pairs.add(new Pair(before, story));
                }
            }
            group.add(story);
        }
    }
}
