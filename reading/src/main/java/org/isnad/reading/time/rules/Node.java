package org.isnad.reading.time.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.reading.time.words.Category;
import org.jspecify.annotations.Nullable;

/**
 * A place within the patterns: what may come there, and where it leads. Patterns are built from their last node back to
 * their first and have no loops. Thread-safe.
 *
 * @see State
 */
final class Node {
    /** The term that leads on; null where the way on is free or ends. */
    final @Nullable Category category;
    /** Whether that term only stands beside the expression. */
    final boolean beside;
    /** The rule that ends here; null where none does. */
    private final @Nullable Rule rule;
    /** Where the ways on lead. */
    private List<Node> next;
    /** Makes the way on; null where it is made. */
    private @Nullable Supplier<Node> later;

    private Node(@Nullable Category category, boolean beside, List<Node> next, @Nullable Rule rule) {
        this.category = category;
        this.beside = beside;
        this.next = next;
        this.rule = rule;
    }

    static Node end(Rule rule) {
        return new Node(null, false, List.of(), rule);
    }

    static Node over(Category category, boolean beside, Node next) {
        return new Node(category, beside, List.of(next), null);
    }

    static Node either(List<Node> next) {
        return new Node(null, false, next, null);
    }

    /** A free way on that is made when it is first come to: most of what the rules allow stands in no text. */
    static Node later(Supplier<Node> next) {
        Node node = new Node(null, false, List.of(), null);
        node.later = next;
        return node;
    }

    /** Adds to the sets all that can be reached from here without a term, and after the term all that it leads to. */
    void reach(Set<Node> waiting, Set<Rule> ended) {
        if (rule != null) {
            ended.add(rule);
        } else if (category != null) {
            waiting.add(this);
        } else {
            for (Node node : next()) {
                node.reach(waiting, ended);
            }
        }
    }

    private synchronized List<Node> next() {
        if (later != null) {
            next = List.of(later.get());
            later = null;
        }
        return next;
    }

    /** The node after the term. */
    Node after() {
        return next().get(0);
    }
}
