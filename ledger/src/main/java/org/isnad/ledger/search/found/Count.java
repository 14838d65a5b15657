package org.isnad.ledger.search.found;

/**
 * How many there are of one value.
 *
 * @param value a name, a stance, or the first day of a stretch of time as ISO 8601
 */
public record Count(String value, long count) {}
