package org.isnad.reading.time.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.time.words.Category;

/**
 * A state of the automaton that all rules together are compiled to. It is built from the last state back to the first
 * and has no loops, so that no walk through it is longer than the longest rule. Unchanged once built.
 */
public final class State {
    /** A way on, over a term that is part of the expression or only stands beside it. */
    record Edge(State target, boolean beside) {}

    private final Map<Category, List<Edge>> edges = new EnumMap<>(Category.class);
    private final List<Rule> rules = new ArrayList<>();

    private State() {}

    static State accepting(Rule rule) {
        State state = new State();
        state.rules.add(rule);
        return state;
    }

    static State over(Category category, State target, boolean beside) {
        State state = new State();
        state.edges.put(category, List.of(new Edge(target, beside)));
        return state;
    }

    /** A state that can do what any of them can. */
    static State either(List<State> states) {
        State joined = new State();
        for (State state : states) {
            state.edges.forEach((category, edges) -> joined.edges
                    .computeIfAbsent(category, c -> new ArrayList<>())
                    .addAll(edges));
            joined.rules.addAll(state.rules);
        }
        return joined;
    }

    List<Edge> over(Category category) {
        return edges.getOrDefault(category, List.of());
    }

    /** The rules whose pattern ends here. */
    List<Rule> rules() {
        return rules;
    }
}
