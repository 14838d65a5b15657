package org.isnad.ledger.entry;

import org.isnad.link.model.Link;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** A link with the places that it ties. */
public record KeptLink(Link link, End from, End to) {
    /**
     * One end of a link.
     *
     * @param story its id
     * @param span in the story's text; {@code null} where the link ties the story as a whole
     */
    public record End(String story, @Nullable Span span) {}
}
