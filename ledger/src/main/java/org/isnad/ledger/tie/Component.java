package org.isnad.ledger.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** All that hangs together by links above the bar and by people's decisions, found step by step. */
final class Component {
    private final Handle handle;
    private final Bond bond;
    private final Rulings rulings;
    private final Set<Edge> edges = new HashSet<>();

    Component(Handle handle, Bond bond, Rulings rulings) {
        this.handle = handle;
        this.bond = bond;
        this.rulings = rulings;
    }

    /** These ids and all that hang on them. */
    Set<String> of(Set<String> ids) {
        Set<String> all = new HashSet<>(ids);
        Set<String> frontier = ids;
        while (!frontier.isEmpty()) {
            Set<String> next = rulings.beside(frontier);
            for (Edge edge : links(frontier)) {
                edges.add(edge);
                next.add(edge.a());
                next.add(edge.b());
            }
            next.removeAll(all);
            all.addAll(next);
            frontier = next;
        }
        return all;
    }

    /** The edges that {@link #of} went along. */
    Set<Edge> edges() {
        return edges;
    }

    private Set<Edge> links(Set<String> ids) {
        Set<Edge> out = new HashSet<>();
        for (List<String> some : Chunks.of(ids)) {
            for (String side : List.of("a", "b")) {
                handle.createQuery("SELECT a, b, score FROM link WHERE " + side
                                + " IN (<ids>) AND kind IN (<kinds>) AND score >= :bar")
                        .bindList("ids", some)
                        .bindList("kinds", bond.names())
                        .bind("bar", bond.bar())
                        .map((row, context) -> out.add(new Edge(row.getString(1), row.getString(2), row.getDouble(3))))
                        .list();
            }
        }
        return out;
    }
}
