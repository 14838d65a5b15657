package org.isnad.page.date.words;

/**
 * A word or phrase of the vocabulary, found.
 *
 * @param value what it stands for
 * @param end the first piece after it
 */
public record Term(String value, int end) {}
