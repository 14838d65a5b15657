package org.isnad.page.html.box;

import org.isnad.model.Span;
import org.jsoup.nodes.TextNode;

/** Where a page's texts stand in its markup. */
@FunctionalInterface
public interface Places {
    /** Those that the parser has tracked. */
    Places TRACKED = leaf -> {
        int from = Math.max(0, leaf.sourceRange().startPos());
        return new Span(from, Math.max(from, leaf.sourceRange().endPos()));
    };

    /** The place of a text, in UTF-16 units; asked for each in the page's order, seen or not. */
    Span next(TextNode leaf);
}
