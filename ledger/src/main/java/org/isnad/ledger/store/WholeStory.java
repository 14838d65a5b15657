package org.isnad.ledger.store;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.entry.KeptCapture;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.Wording;
import org.jdbi.v3.core.Handle;

/**
 * All that is kept of a story.
 *
 * @param version of the reading that counts
 * @param revision of the reading that counts
 */
public record WholeStory(
        String id,
        int version,
        int revision,
        List<Wording> wordings,
        List<KeptCapture> captures,
        List<KeptStory> readings) {
    public WholeStory {
        wordings = List.copyOf(wordings);
        captures = List.copyOf(captures);
        readings = List.copyOf(readings);
    }

    /** The story of this id; empty where it is not known. */
    public static Optional<WholeStory> of(Handle handle, String id) {
        Shelf shelf = new Shelf(handle);
        return Head.of(handle, id)
                .map(head -> new WholeStory(
                        id,
                        head.version(),
                        head.revision(),
                        shelf.wordings(id),
                        shelf.captures(id),
                        shelf.readings(id)));
    }

    /** The reading that counts. */
    public Optional<KeptStory> standing() {
        return readings.stream()
                .filter(one -> one.version() == version && one.revision() == revision)
                .findFirst();
    }
}
