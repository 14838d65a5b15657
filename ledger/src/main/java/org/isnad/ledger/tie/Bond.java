package org.isnad.ledger.tie;

import java.util.List;
import org.isnad.link.model.Kind;

/** What links make of things that they tie. */
public enum Bond {
    /** Passages about one matter make a claim. */
    CLAIM(Kind.REPEAT, Kind.AGREE, Kind.CONTRADICT, Kind.FIGURE, Kind.UPDATE),
    /** Stories with one text are copies. */
    COPIES(Kind.COPY);

    private final List<Kind> kinds;

    Bond(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Whether links of this kind make it. */
    boolean isMadeBy(Kind kind) {
        return kinds.contains(kind);
    }

    /** The names of the kinds of links that make it. */
    List<String> names() {
        return kinds.stream().map(Kind::name).toList();
    }
}
