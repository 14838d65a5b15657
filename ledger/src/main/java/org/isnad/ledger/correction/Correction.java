package org.isnad.ledger.correction;

import java.time.Instant;

/**
 * A correction as it is kept.
 *
 * @param number its number among corrections, from one
 * @param seq number of its entry in the ledger
 */
public record Correction(long number, long seq, Instant at, Draft draft) {
    public Act act() {
        return draft.act();
    }
}
