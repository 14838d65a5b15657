package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a story attributes to a source.
 *
 * @param id stable while the story's words are: made from the story's id, the content's folded words and which
 *     occurrence of them it is, never from offsets
 * @param via what the words came through, nearest to the outlet first
 * @param time index in {@link Reading#times()} of when it was said
 * @param nestedIn index in {@link Reading#statements()} of the statement whose content holds this one
 * @param confidence the reader's own probability, 0 to 1, that content and speaker are both right
 */
public record Statement(
        String id,
        Attribution attribution,
        Speaker speaker,
        Force force,
        List<Via> via,
        @Nullable Integer time,
        @Nullable Integer nestedIn,
        double confidence) {
    public Statement {
        via = List.copyOf(via);
    }

    /** The same statement by a speaker of whom more is known. */
    public Statement by(Speaker known) {
        return new Statement(id, attribution, known, force, via, time, nestedIn, confidence);
    }
}
