package org.isnad.link.sheet;

import org.isnad.model.Span;

/**
 * A part of a sentence, as far as commas and conjunctions tell.
 *
 * @param span where it stands in the story's text
 * @param terms what it is about, each once
 * @param roots the roots of its words, each once
 */
public record Clause(Span span, Vector terms, Vector roots) {}
