package org.isnad.ledger.tie;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Makes all clusters anew and compares them with those that are kept. */
public final class ClusterCheck {
    private ClusterCheck() {}

    /** How many ids are kept in another cluster than links and decisions put them in. */
    public static int wrong(Handle handle, Bond bond, Rulings rulings) {
        Map<String, String> right = new HashMap<>();
        Clustering.of(edges(handle, bond), rulings)
                .forEach((name, members) -> members.forEach(id -> right.put(id, name)));
        Map<String, String> kept = kept(handle, bond);
        Set<String> all = new HashSet<>(right.keySet());
        all.addAll(kept.keySet());
        return (int) all.stream()
                .filter(id -> !right.getOrDefault(id, id).equals(kept.getOrDefault(id, id)))
                .count();
    }

    private static List<Edge> edges(Handle handle, Bond bond) {
        return handle.createQuery("SELECT a, b, score FROM link WHERE kind IN (<kinds>) AND score >= :bar")
                .bindList("kinds", bond.names())
                .bind("bar", bond.bar())
                .map((row, context) -> new Edge(row.getString(1), row.getString(2), row.getDouble(3)))
                .list();
    }

    private static Map<String, String> kept(Handle handle, Bond bond) {
        Map<String, String> out = new HashMap<>();
        handle.createQuery("SELECT id, cluster FROM member WHERE kind = ?")
                .bind(0, bond.name())
                .map((row, context) -> out.put(row.getString(1), row.getString(2)))
                .list();
        return out;
    }
}
