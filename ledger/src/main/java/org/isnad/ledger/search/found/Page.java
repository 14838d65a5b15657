package org.isnad.ledger.search.found;

import java.util.List;

/**
 * Some of what was found, in order. Stories that are added between two pages neither move what was there to another
 * page nor show it twice.
 *
 * @param total how many there are in all
 * @param exact whether there are just so many; otherwise there are at least so many
 * @param next what asks for the page after this one; empty where there is none
 */
public record Page(List<Hit> hits, long total, boolean exact, String next) {
    public Page {
        hits = List.copyOf(hits);
    }
}
