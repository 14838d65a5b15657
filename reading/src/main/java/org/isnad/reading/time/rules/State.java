package org.isnad.reading.time.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.reading.time.words.Category;

/**
 * A state of the automaton that all rules together make: all the {@link Node}s where one may be after the same terms,
 * so that rules that begin alike are followed once. States are made when they are first come to, and kept; there are no
 * more of them than sets of nodes that lie side by side, some thousands. Thread-safe.
 */
public final class State {
    /** A way on, over a term that is part of the expression or only stands beside it. */
    record Edge(State target, boolean beside) {}

    private final Map<Set<Node>, State> known;
    private final Map<Category, Set<Node>> waiting = new EnumMap<>(Category.class);
    private final List<Rule> rules;
    private final Map<Category, List<Edge>> edges = new ConcurrentHashMap<>();

    private State(Map<Set<Node>, State> known, Set<Node> nodes) {
        this.known = known;
        Set<Node> reached = new LinkedHashSet<>();
        Set<Rule> ended = new LinkedHashSet<>();
        nodes.forEach(node -> node.reach(reached, ended));
        for (Node node : reached) {
            waiting.computeIfAbsent(node.category, c -> new LinkedHashSet<>()).add(node);
        }
        this.rules = List.copyOf(ended);
    }

    /** The first state of the automaton of patterns that begin with the nodes. */
    static State start(Set<Node> nodes) {
        return new State(new ConcurrentHashMap<>(), nodes);
    }

    /** The ways on over a term of the category: one at most that takes it in, one at most that leaves it beside. */
    List<Edge> over(Category category) {
        Set<Node> nodes = waiting.get(category);
        return nodes == null ? List.of() : edges.computeIfAbsent(category, c -> edges(nodes));
    }

    private List<Edge> edges(Set<Node> nodes) {
        List<Edge> found = new ArrayList<>(2);
        for (boolean beside : new boolean[] {false, true}) {
            Set<Node> after = new LinkedHashSet<>();
            nodes.stream().filter(node -> node.beside == beside).forEach(node -> after.add(node.after()));
            if (!after.isEmpty()) {
                found.add(new Edge(known.computeIfAbsent(after, n -> new State(known, n)), beside));
            }
        }
        return List.copyOf(found);
    }

    /** The rules whose pattern ends here. */
    List<Rule> rules() {
        return rules;
    }
}
