package org.isnad.ledger.search.questions;

import java.util.List;
import org.isnad.ledger.search.found.Hit;
import org.isnad.link.model.Link;

/**
 * What somebody said over time.
 *
 * @param said the earliest first, at most {@link org.isnad.ledger.search.found.Search#MOST}
 * @param turns where a later statement contradicts an earlier one of the same speaker
 * @param complete whether these are all
 */
public record Sayings(List<Hit.Said> said, List<Turn> turns, boolean complete) {
    public Sayings {
        said = List.copyOf(said);
        turns = List.copyOf(turns);
    }

    /** Two statements of one speaker, and the link that says that they cannot both be right. */
    public record Turn(Hit.Said earlier, Hit.Said later, Link link) {}
}
