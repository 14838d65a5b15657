package org.isnad.ledger.tie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Clusters of ids from edges and people's decisions: decisions first, then edges, the surest first, and none that would
 * put together what was put apart. A function of the whole set, whatever the order in which edges came.
 */
final class Clustering {
    private final Rulings rulings;
    private final Map<String, Group> groups = new HashMap<>();
    /** For each id, those that it was put apart from. */
    private final Map<String, Set<String>> apart = new HashMap<>();

    /** What hangs together so far. */
    private static final class Group {
        private String name;
        private final List<String> members;

        Group(String id) {
            name = id;
            members = new ArrayList<>(List.of(id));
        }
    }

    private Clustering(Rulings rulings) {
        this.rulings = rulings;
        for (Rulings.Together pair : rulings.apart()) {
            apart.computeIfAbsent(pair.a(), id -> new HashSet<>()).add(pair.b());
            apart.computeIfAbsent(pair.b(), id -> new HashSet<>()).add(pair.a());
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
        return clustering.clusters();
    }

    private Map<String, List<String>> clusters() {
        Map<String, List<String>> out = new TreeMap<>();
        for (Group group : groups.values()) {
            if (group.members.size() > 1) {
                out.put(group.name, group.members);
            }
        }
        return out;
    }

    private void tie(Edge edge) {
        if (rulings.out().contains(edge.a()) || rulings.out().contains(edge.b())) {
            return;
        }
        Group one = groups.computeIfAbsent(edge.a(), Group::new);
        Group other = groups.computeIfAbsent(edge.b(), Group::new);
        if (one != other && !arePutApart(one, other)) {
            boolean larger = one.members.size() >= other.members.size();
            join(larger ? one : other, larger ? other : one);
        }
    }

    private boolean arePutApart(Group one, Group other) {
        if (apart.isEmpty()) {
            return false;
        }
        for (String id : one.members) {
            for (String enemy : apart.getOrDefault(id, Set.of())) {
                if (other.equals(groups.get(enemy))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The smaller one goes over into the larger one. */
    private void join(Group large, Group small) {
        large.members.addAll(small.members);
        large.name = large.name.compareTo(small.name) < 0 ? large.name : small.name;
        small.members.forEach(id -> groups.put(id, large));
    }
}
