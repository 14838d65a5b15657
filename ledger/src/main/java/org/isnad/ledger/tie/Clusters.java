package org.isnad.ledger.tie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.link.model.Link;
import org.jdbi.v3.core.Handle;

/** Keeps clusters true to the links that are there and to what people decided. */
final class Clusters {
    private final Handle handle;
    private final Function<Bond, Rulings> rulings;
    private final Map<Bond, List<Edge>> fresh = new EnumMap<>(Bond.class);
    private final Set<String> loose = new HashSet<>();

    Clusters(Handle handle, Function<Bond, Rulings> rulings) {
        this.handle = handle;
        this.rulings = rulings;
        for (Bond bond : Bond.values()) {
            fresh.put(bond, new ArrayList<>());
        }
    }

    /** These have lost links, or were decided upon. */
    void loosen(Set<String> ids) {
        loose.addAll(ids);
    }

    /** These links are new; those below the bond's bar tie nothing. */
    void tie(List<Link> links) {
        for (Link link : links) {
            fresh.forEach((bond, edges) -> {
                if (bond.isMadeBy(link)) {
                    edges.add(Edge.of(link));
                }
            });
        }
    }

    void write() {
        fresh.forEach(this::write);
    }

    private void write(Bond bond, List<Edge> edges) {
        Rulings decided = rulings.apply(bond);
        Set<String> ends = new HashSet<>();
        for (Edge edge : edges) {
            ends.add(edge.a());
            ends.add(edge.b());
        }
        MemberRows rows = new MemberRows(handle, bond);
        Set<String> again = new HashSet<>(loose);
        Component decidedUpon = new Component(handle, bond, decided);
        if (!ends.isEmpty() && decidedUpon.of(decided.ids()).stream().anyMatch(ends::contains)) {
            again.addAll(decided.ids());
        }
        if (again.isEmpty()) {
            rows.join(edges);
        } else {
            again.addAll(ends);
            again.addAll(rows.mates(again));
            Component component = new Component(handle, bond, decided);
            Set<String> all = component.of(again);
            rows.replace(all, Clustering.of(component.edges(), decided));
        }
    }
}
