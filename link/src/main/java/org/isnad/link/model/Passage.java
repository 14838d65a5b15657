package org.isnad.link.model;

import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one story that links tie: a statement, or a sentence in which the outlet itself reports.
 *
 * @param id the statement's id, else one made from the story's id, the sentence's folded words and which occurrence of
 *     them it is
 * @param span in {@link org.isnad.model.Story#text()}; of a statement from the first to the last of cue, source and
 *     content
 * @param statement index in {@link org.isnad.model.Reading#statements()}
 */
public record Passage(String id, Span span, @Nullable Integer statement) {}
