package org.isnad.ledger.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.ledger.tie.Bond;
import org.isnad.ledger.tie.Rulings;
import org.isnad.ledger.tie.Rulings.Together;

/** What corrections come to for clusters: of two words about the same two things, the later counts. */
final class Decisions {
    private final Bond bond;
    private final Map<Long, Map<String, String>> anchored;
    private final Map<Together, Boolean> pairs = new HashMap<>();
    private final Set<String> out = new HashSet<>();

    /**
     * Decisions about one kind of cluster.
     *
     * @param anchored by a correction's number and the side, the passage that it is about
     */
    Decisions(Bond bond, Map<Long, Map<String, String>> anchored) {
        this.bond = bond;
        this.anchored = anchored;
    }

    Rulings of(List<Correction> holding) {
        for (Correction correction : holding) {
            take(correction);
        }
        Set<Together> together = new HashSet<>();
        Set<Together> apart = new HashSet<>();
        pairs.forEach((pair, joined) -> (joined ? together : apart).add(pair));
        return new Rulings(together, apart, out);
    }

    private void take(Correction correction) {
        Map<String, String> ends = anchored.getOrDefault(correction.number(), Map.of());
        switch (correction.act()) {
            case JOIN_CLAIMS -> passages(ends, true);
            case PART_CLAIMS -> passages(ends, false);
            case JOIN_COPIES -> copies(correction.draft(), true);
            case PART_COPIES -> copies(correction.draft(), false);
            case REJECT -> out.addAll(ends.values());
            case ACCEPT, EDIT -> out.removeAll(ends.values());
            default -> {}
        }
    }

    private void passages(Map<String, String> ends, boolean joined) {
        String a = ends.get("a");
        String b = ends.get("b");
        if (bond == Bond.CLAIM && a != null && b != null && !a.equals(b)) {
            pairs.put(Together.of(a, b), joined);
        }
    }

    private void copies(Draft draft, boolean joined) {
        String b = draft.b();
        if (bond == Bond.COPIES && b != null) {
            pairs.put(Together.of(draft.a(), b), joined);
        }
    }
}
