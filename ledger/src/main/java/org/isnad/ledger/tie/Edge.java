package org.isnad.ledger.tie;

import java.util.Comparator;
import org.isnad.link.model.Link;

/**
 * Two ids that a link ties.
 *
 * @param a the smaller one
 */
record Edge(String a, String b, double score) implements Comparable<Edge> {
    /** The surest first. */
    private static final Comparator<Edge> ORDER = Comparator.comparing((Edge edge) -> -edge.score)
            .thenComparing(Edge::a)
            .thenComparing(Edge::b);

    static Edge of(Link link) {
        return new Edge(link.from(), link.to(), link.score());
    }

    /** The edge of two ids in whichever order. */
    static Edge between(String one, String other) {
        return one.compareTo(other) < 0 ? new Edge(one, other, 1) : new Edge(other, one, 1);
    }

    boolean touches(String id) {
        return a.equals(id) || b.equals(id);
    }

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }
}
