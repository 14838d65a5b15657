package org.isnad.link.model;

import java.util.Comparator;
import java.util.List;

/**
 * Two stories or two passages tied together. Which of the two was read first makes no difference: the smaller id is
 * always {@code from}.
 *
 * @param from id of a story, or of a {@link Passage}
 * @param to the other's id, greater than {@code from}
 * @param score probability, 0 to 1, that the tie is right
 * @param reasons why, the weightiest first; may be empty
 */
public record Link(Kind kind, String from, String to, double score, List<Reason> reasons) implements Comparable<Link> {
    /** Links below this are for a person to confirm and are never shown as facts. */
    public static final double BAR = 0.5;

    private static final Comparator<Link> ORDER =
            Comparator.comparing(Link::kind).thenComparing(Link::from).thenComparing(Link::to);

    public Link {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a link goes from a smaller id to a greater: " + from + ", " + to);
        }
        reasons = List.copyOf(reasons);
    }

    /** A link between two ids in whichever order. */
    public static Link between(Kind kind, String one, String other, double score, List<Reason> reasons) {
        return one.compareTo(other) < 0
                ? new Link(kind, one, other, score, reasons)
                : new Link(kind, other, one, score, reasons);
    }

    /** Whether it is sure enough to be shown without a person's confirmation. */
    public boolean isShown() {
        return score >= BAR;
    }

    /** By kind, then by the ids. */
    @Override
    public int compareTo(Link other) {
        return ORDER.compare(this, other);
    }
}
