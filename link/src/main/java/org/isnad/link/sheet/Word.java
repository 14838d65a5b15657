package org.isnad.link.sheet;

import org.isnad.link.words.Term;

/**
 * A word of a sentence.
 *
 * @param start its first unit in the story's text
 * @param term how it is compared
 */
public record Word(int start, Term term) {}
