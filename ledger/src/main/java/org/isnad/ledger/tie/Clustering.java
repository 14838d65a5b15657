package org.isnad.ledger.tie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Clusters of ids from edges and people's decisions: decisions first, then edges, the surest first, and none that would
 * put together what was put apart. A function of the whole set, whatever the order in which edges came.
 */
final class Clustering {
    private final Rulings rulings;
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, List<String>> members = new TreeMap<>();
    /** For each id, those that it was put apart from. */
    private final Map<String, TreeSet<String>> apart = new TreeMap<>();

    private Clustering(Rulings rulings) {
        this.rulings = rulings;
        for (Rulings.Together pair : rulings.apart()) {
            apart.computeIfAbsent(pair.a(), id -> new TreeSet<>()).add(pair.b());
            apart.computeIfAbsent(pair.b(), id -> new TreeSet<>()).add(pair.a());
        }
    }

    /** Clusters by their smallest id; who is alone is left out. */
    static Map<String, List<String>> of(Collection<Edge> edges, Rulings rulings) {
        Clustering clustering = new Clustering(rulings);
        rulings.together().stream()
                .map(pair -> Edge.between(pair.a(), pair.b()))
                .sorted()
                .forEach(clustering::tie);
        edges.stream().sorted().forEach(clustering::tie);
        return clustering.members;
    }

    private void tie(Edge edge) {
        if (rulings.out().contains(edge.a()) || rulings.out().contains(edge.b())) {
            return;
        }
        String one = name(edge.a());
        String other = name(edge.b());
        if (!one.equals(other) && !arePutApart(one, other)) {
            join(one.compareTo(other) < 0 ? one : other, one.compareTo(other) < 0 ? other : one);
        }
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private List<String> members(String name) {
        return members.getOrDefault(name, List.of(name));
    }

    private boolean arePutApart(String one, String other) {
        if (apart.isEmpty()) {
            return false;
        }
        for (String id : members(one)) {
            for (String enemy : apart.getOrDefault(id, new TreeSet<>())) {
                if (name(enemy).equals(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void join(String small, String great) {
        List<String> all = new ArrayList<>(members(small));
        all.addAll(members(great));
        members.remove(great);
        members.put(small, all);
        all.forEach(id -> names.put(id, small));
    }
}
