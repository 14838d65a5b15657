package org.isnad.page.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;

/** Parts the text of a page into its lines. */
final class PageLines {
    private static final LineKinds KINDS = new LineKinds();

    private PageLines() {}

    static List<PageLine> of(String page) {
        List<PageLine> lines = new ArrayList<>();
        for (Span place : new Unwrapping(page).paragraphs()) {
            String text = Space.collapse(page.substring(place.start(), place.end()));
            String key = Key.of(text);
            lines.add(new PageLine(text, key, KINDS.of(text, key), place));
        }
        return lines;
    }
}
