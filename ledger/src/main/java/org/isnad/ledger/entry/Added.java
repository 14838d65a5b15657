package org.isnad.ledger.entry;

/**
 * What came of an arrival. It is committed: neither a crash nor a full disk loses it.
 *
 * @param story its id
 * @param version which wording of the story it is, from one
 * @param seq number of the ledger's entry about it; of the story's last entry where nothing was new
 */
public record Added(String story, int version, long seq, Outcome outcome) {
    /** How it stood to what was kept before. */
    public enum Outcome {
        /** The story was not known. */
        NEW,
        /** The story was known in another wording. */
        CHANGED,
        /** The wording was known, and not as this reader reads it. */
        REREAD,
        /** All of it was known. */
        KNOWN
    }
}
