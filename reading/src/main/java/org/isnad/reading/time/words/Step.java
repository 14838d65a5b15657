package org.isnad.reading.time.words;

/**
 * A term where it stands in a text.
 *
 * @param term what stands there
 * @param from where it starts
 * @param to where the next may start
 */
public record Step(Term term, Place from, Place to) {}
