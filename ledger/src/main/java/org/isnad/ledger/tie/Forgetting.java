package org.isnad.ledger.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ledger.store.Standing;
import org.jdbi.v3.core.Handle;

/** Takes away what an earlier reading of a story brought: its keys, its links and their passages. */
final class Forgetting {
    private final Handle handle;

    Forgetting(Handle handle) {
        this.handle = handle;
    }

    /** Gives the ids that have lost a link. */
    Set<String> forget(List<Standing> standing) {
        Set<String> loose = new HashSet<>();
        for (Standing one : standing) {
            if (!one.fresh()) {
                loose.addAll(ends(one.story()));
                handle.execute("DELETE FROM link WHERE story_a = ?", one.story());
                handle.execute("DELETE FROM link WHERE story_b = ?", one.story());
                handle.execute("DELETE FROM passage WHERE story = ?", one.story());
                handle.execute("DELETE FROM block WHERE story = ?", one.story());
            }
        }
        return loose;
    }

    private Set<String> ends(long story) {
        Set<String> ends = new HashSet<>();
        for (String side : List.of("story_a", "story_b")) {
            handle.createQuery("SELECT a, b FROM link WHERE " + side + " = ?")
                    .bind(0, story)
                    .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                    .forEach(ends::addAll);
        }
        return ends;
    }
}
