package org.isnad.ledger.store;

import org.isnad.link.sheet.Sheet;

/**
 * A reading that counts from this turn of writing on.
 *
 * @param story the story's number in this ledger
 * @param fresh whether the story was not known before
 */
public record Standing(long story, boolean fresh, Prepared arrival) {
    /** The reading, laid out for comparison. */
    public Sheet sheet() {
        return arrival.sheet();
    }
}
