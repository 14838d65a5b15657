package org.isnad.ledger.search.questions;

import java.util.List;
import org.isnad.ledger.search.found.Hit;

/**
 * What a ledger knows of a sentence. Each list has the earliest first. Likeness is of words: a person decides whether
 * the same is meant.
 *
 * @param said statements that say it or the like, the first to say so first
 * @param denied statements that deny it or say that it is not so
 * @param rivals statements that give another figure for what the sentence counts
 */
public record Checked(List<Finding> said, List<Finding> denied, List<Finding> rivals) {
    public Checked {
        said = List.copyOf(said);
        denied = List.copyOf(denied);
        rivals = List.copyOf(rivals);
    }

    /**
     * A statement and how it was found.
     *
     * @param likeness from 0 to 1, how much of what the sentence says stands in it; of one that a link led to, that
     *     link's score
     * @param linked whether a link of the ledger led to it, and not its words
     */
    public record Finding(Hit.Said statement, double likeness, boolean linked) {}
}
