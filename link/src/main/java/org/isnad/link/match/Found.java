package org.isnad.link.match;

import java.util.List;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Passage;
import org.isnad.link.model.Reason;

/**
 * Two passages that something ties.
 *
 * @param kind one of the kinds of passages
 * @param score probability, 0 to 1
 */
public record Found(Kind kind, Passage one, Passage other, double score, List<Reason> reasons) {
    public Found {
        reasons = List.copyOf(reasons);
    }
}
