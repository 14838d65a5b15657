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
    /** The same line as what it is to those who know the site. */
    PageLine knowing(Template template) {
        if (kind != LineKind.PROSE && kind != LineKind.SHORT) {
            return this;
        } else if (template.has(key)) {
            return new PageLine(text, key, LineKind.TEMPLATE, place);
        }
        return isProse() && template.repeats(key) ? new PageLine(text, key, LineKind.REPEATED, place) : this;
    }

    /** The same line, whatever other pages have. */
    PageLine unrepeated() {
        return kind == LineKind.REPEATED ? new PageLine(text, key, LineKind.PROSE, place) : this;
    }

    /** Whether it belongs to a page rather than to a text; a line of mere signs may belong to either. */
    boolean isTemplate() {
        return switch (kind) {
            case PROSE, SHORT, REPEATED -> false;
            case FURNITURE, POINTER, NOTICE, TEMPLATE -> !key.isEmpty();
        };
    }

    boolean isProse() {
        return kind == LineKind.PROSE || kind == LineKind.REPEATED;
    }

    int words() {
        return Words.count(text);
    }
}
