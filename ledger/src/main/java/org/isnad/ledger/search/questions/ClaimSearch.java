package org.isnad.ledger.search.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.ledger.entry.Cluster;
import org.isnad.ledger.search.Index;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Page;
import org.isnad.ledger.search.found.Search;

/** Claims by their statements: what is found of a claim is one of its statements. */
final class ClaimSearch {
    private static final int PAGE = 100;
    /** After so many pages without enough claims the search ends. */
    private static final int MOST_PAGES = 20;

    private final Index index;
    private final Function<String, Optional<Cluster>> clusters;

    ClaimSearch(Index index, Function<String, Optional<Cluster>> clusters) {
        this.index = index;
        this.clusters = clusters;
    }

    List<Cluster> claims(Search search, int most) {
        Map<String, Cluster> claims = new LinkedHashMap<>();
        Search next = search.size(PAGE);
        for (int i = 0; i < MOST_PAGES && claims.size() < most; i++) {
            Page page = index.search(next);
            for (Hit hit : page.hits()) {
                clusters.apply(hit.id()).ifPresent(claim -> claims.putIfAbsent(claim.id(), claim));
            }
            if (page.next().isEmpty()) {
                break;
            }
            next = next.after(page.next());
        }
        return new ArrayList<>(claims.values()).subList(0, Math.min(most, claims.size()));
    }
}
