package org.isnad.reading.time.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.reading.time.words.Category;
import org.jspecify.annotations.Nullable;

/**
 * A state of the automaton that all rules together make: all the {@link Node}s where one may be after the same terms,
 * so that rules that begin alike are followed once. States are made when they are first come to, and kept; there are no
 * more of them than sets of nodes that lie side by side, some thousands. Thread-safe.
 */
public final class State {
    /**
     * The ways on over a term.
     *
     * @param within where it leads if the term is part of the expression; null where it cannot be
     * @param beside where it leads if the term only stands beside it; null where it cannot
     */
    record Ways(@Nullable State within, @Nullable State beside) {
        static final Ways NONE = new Ways(null, null);
    }

    private final Map<Set<Node>, State> known;
    private final Map<Category, List<Node>> waiting = new EnumMap<>(Category.class);
    private final List<Rule> rules;
    /** By category; null where it has not been asked for. Threads may race for a place: they make the same. */
    private final @Nullable Ways[] ways = new Ways[CATEGORIES];

    private static final int CATEGORIES = Category.values().length;

    private State(Map<Set<Node>, State> known, Set<Node> nodes) {
        this.known = known;
        Set<Node> reached = new LinkedHashSet<>();
        Set<Rule> ended = new LinkedHashSet<>();
        for (Node node : nodes) {
            node.reach(reached, ended);
        }
        for (Node node : reached) {
            waiting.computeIfAbsent(node.category, c -> new ArrayList<>(2)).add(node);
        }
        this.rules = List.copyOf(ended);
    }

    /** The first state of the automaton of patterns that begin with the nodes. */
    static State start(Set<Node> nodes) {
        return new State(new ConcurrentHashMap<>(), nodes);
    }

    /** The ways on over a term of the category. */
    Ways over(Category category) {
        Ways found = ways[category.ordinal()];
        if (found == null) {
            found = made(category);
            ways[category.ordinal()] = found;
        }
        return found;
    }

    private Ways made(Category category) {
        List<Node> nodes = waiting.get(category);
        return nodes == null ? Ways.NONE : new Ways(after(nodes, false), after(nodes, true));
    }

    private @Nullable State after(List<Node> nodes, boolean beside) {
        Set<Node> after = new LinkedHashSet<>();
        for (Node node : nodes) {
            if (node.beside == beside) {
                after.add(node.after());
            }
        }
        return after.isEmpty() ? null : known.computeIfAbsent(after, n -> new State(known, n));
    }

    /** The rules whose pattern ends here. */
    List<Rule> rules() {
        return rules;
    }
}
