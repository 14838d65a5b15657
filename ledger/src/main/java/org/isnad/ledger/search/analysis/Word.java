package org.isnad.ledger.search.analysis;

/**
 * A word of a text.
 *
 * @param start first UTF-16 unit in the text
 * @param end first unit after it
 */
public record Word(int start, int end, WordForms forms) {}
