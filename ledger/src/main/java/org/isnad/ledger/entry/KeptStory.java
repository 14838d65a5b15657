package org.isnad.ledger.entry;

import java.time.Instant;
import org.isnad.model.Reading;

/**
 * One reading of a story as it is kept.
 *
 * @param seq number of the entry that brought this reading
 * @param version which wording of the story, from one
 * @param revision which reading of that wording, from one
 * @param reader name and version of what read it
 * @param added when
 */
public record KeptStory(long seq, int version, int revision, String reader, Instant added, Reading reading) {
    public String id() {
        return reading.story().id();
    }
}
