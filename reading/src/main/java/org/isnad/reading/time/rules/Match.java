package org.isnad.reading.time.rules;

import java.util.List;
import org.isnad.reading.time.words.Place;
import org.isnad.reading.time.words.Step;

/**
 * Words that a rule has found.
 *
 * @param rule what found them
 * @param steps the terms of the expression in order, without what only stands beside it; never empty
 */
public record Match(Rule rule, List<Step> steps) {
    public Match {
        steps = List.copyOf(steps);
    }

    /** Where the first term starts. */
    public Place from() {
        return steps.get(0).from();
    }

    /** The place after the last term. */
    public Place to() {
        return steps.get(steps.size() - 1).to();
    }
}
