package org.isnad.ledger.tie;

import java.util.List;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Link;

/** What links make of things that they tie. */
public enum Bond {
    /**
     * Passages about one matter make a claim. Mistakes add up along a chain of links, so that only sure ones make it.
     */
    CLAIM(0.8, Kind.REPEAT, Kind.AGREE, Kind.CONTRADICT, Kind.FIGURE, Kind.UPDATE),
    /** Stories with one text are copies. */
    COPIES(Link.BAR, Kind.COPY);

    private final double bar;
    private final List<Kind> kinds;

    Bond(double bar, Kind... kinds) {
        this.bar = bar;
        this.kinds = List.of(kinds);
    }

    /** The least score of a link that makes it. */
    double bar() {
        return bar;
    }

    /** Whether it is made by this link. */
    boolean isMadeBy(Link link) {
        return kinds.contains(link.kind()) && link.score() >= bar;
    }

    /** The names of the kinds of links that make it. */
    List<String> names() {
        return kinds.stream().map(Kind::name).toList();
    }
}
