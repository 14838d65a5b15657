package org.isnad.ledger.correction;

import org.jspecify.annotations.Nullable;

/**
 * The words that one end of a correction holds on to.
 *
 * @param number of the correction
 * @param side {@code a} or {@code b}
 * @param story id of the story in which they stand
 * @param id of the passage in which they stand now; {@code null} where they are gone
 */
public record Hold(
        long number, String side, String story, @Nullable String id, Selector selector) {}
