package org.isnad.ledger.search.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Folding;
import org.isnad.ledger.search.found.Hit;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Link;
import org.isnad.model.Speaker;

/** Finds where speakers contradict themselves. */
final class Turns {
    private Turns() {}

    /** @param said the earliest first */
    static List<Sayings.Turn> of(List<Hit.Said> said, List<Link> links) {
        Map<String, Integer> places = new LinkedHashMap<>();
        said.forEach(one -> places.put(one.id(), places.size()));
        List<Sayings.Turn> out = new ArrayList<>();
        for (Link link : links) {
            Integer from = places.get(link.from());
            Integer to = places.get(link.to());
            if (link.kind() == Kind.CONTRADICT && from != null && to != null) {
                Hit.Said earlier = said.get(Math.min(from, to));
                Hit.Said later = said.get(Math.max(from, to));
                if (isOne(earlier.speaker(), later.speaker())) {
                    out.add(new Sayings.Turn(earlier, later, link));
                }
            }
        }
        return out;
    }

    private static boolean isOne(Speaker one, Speaker other) {
        String entity = one.entity();
        return entity != null && entity.equals(other.entity())
                || Folding.fold(one.name()).equals(Folding.fold(other.name()));
    }
}
