package org.isnad.ledger.tie;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The entries' numbers of the readings that count. */
final class Seqs {
    private Seqs() {}

    static Map<Long, Long> of(Collection<Long> stories, Handle handle) {
        Map<Long, Long> out = new HashMap<>();
        for (List<Long> some : Chunks.of(stories)) {
            handle.createQuery("SELECT no, seq FROM story WHERE no IN (<some>)")
                    .bindList("some", some)
                    .map((row, context) -> out.put(row.getLong(1), row.getLong(2)))
                    .list();
        }
        return out;
    }
}
