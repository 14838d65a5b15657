package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ids that hang together, each cluster named by its smallest id, so that the order in which ties are added makes no
 * difference. Not thread-safe.
 */
public final class Clusters {
    private final Map<String, String> parents = new TreeMap<>();

    /** Ties two ids, and with them all that hang on either. */
    public void tie(String one, String other) {
        String first = of(one);
        String second = of(other);
        int order = first.compareTo(second);
        if (order < 0) {
            parents.put(second, first);
        } else if (order > 0) {
            parents.put(first, second);
        }
    }

    /** The smallest id of the cluster that an id is in; itself where it hangs on nothing. */
    public String of(String id) {
        String root = parents.computeIfAbsent(id, same -> same);
        while (!root.equals(parents.getOrDefault(root, root))) {
            root = parents.getOrDefault(root, root);
        }
        shorten(id, root);
        return root;
    }

    private void shorten(String id, String root) {
        String at = id;
        while (!at.equals(root)) {
            String next = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = next;
        }
    }

    /** All clusters by their names, the members of each in order; ids that were only asked for are alone. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        for (String id : List.copyOf(parents.keySet())) {
            all.computeIfAbsent(of(id), root -> new ArrayList<>()).add(id);
        }
        return all;
    }
}
