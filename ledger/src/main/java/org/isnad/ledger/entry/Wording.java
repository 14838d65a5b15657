package org.isnad.ledger.entry;

import java.time.Instant;

/**
 * A wording that a story had.
 *
 * @param version its number, from one, in the order of arrival
 * @param digest of its text
 * @param seen when it was captured first, else when it was added
 * @param last when it was captured last, else when it was added
 * @param seq number of the entry that brought it
 */
public record Wording(int version, String digest, Instant seen, Instant last, Instant added, long seq) {}
