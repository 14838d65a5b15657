package org.isnad.ledger.entry;

import java.util.List;

/**
 * Things that hang together: passages in a claim, stories with one text.
 *
 * @param id the smallest id in it
 * @param members ids in their order, at least two
 */
public record Cluster(String id, List<String> members) {
    public Cluster {
        members = List.copyOf(members);
    }
}
