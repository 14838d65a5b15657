package org.isnad.page.text;

import org.isnad.model.Span;

/**
 * A line of a page that is not blank, or several lines that were wrapped to a width.
 *
 * @param text its words, each run of white space made one space, none at the ends
 * @param key {@link Key} of the text
 * @param place its range in the page
 */
record PageLine(String text, String key, LineKind kind, Span place) {
    /** The same line, known to recur on the site. */
    PageLine asTemplate() {
        boolean told = kind == LineKind.PROSE || kind == LineKind.SHORT;
        return told ? new PageLine(text, key, LineKind.TEMPLATE, place) : this;
    }

    /** Whether it belongs to a page rather than to a text; a line of mere signs may belong to either. */
    boolean isTemplate() {
        return kind != LineKind.PROSE && kind != LineKind.SHORT && !key.isEmpty();
    }

    boolean isProse() {
        return kind == LineKind.PROSE;
    }

    int words() {
        return Words.count(text);
    }
}
