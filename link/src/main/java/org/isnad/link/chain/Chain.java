package org.isnad.link.chain;

import java.util.List;

/**
 * The way a statement came to its reader: the outlet first, the speaker last, as far as each is told.
 *
 * @param story id of the story
 * @param statement id of the statement
 */
public record Chain(String story, String statement, List<Step> steps) {
    public Chain {
        steps = List.copyOf(steps);
    }
}
