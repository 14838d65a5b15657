package org.isnad.page.html.imprint;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Claim;
import org.jsoup.nodes.Element;

/**
 * What is held to be true after weighing.
 *
 * @param elements the visible ones that say it, which are therefore no part of the story's body
 */
record Verdict(String value, Origin origin, List<Element> elements) {
    Verdict {
        elements = List.copyOf(elements);
    }

    static Verdict of(Claim claim) {
        return new Verdict(claim.value(), claim.origin(), List.of());
    }

    static Optional<Verdict> of(Optional<Claim> claim) {
        return claim.map(Verdict::of);
    }
}
