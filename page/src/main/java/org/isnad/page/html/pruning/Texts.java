package org.isnad.page.html.pruning;

import java.util.Arrays;
import org.isnad.model.Span;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The runs of text between the tags of a page's markup, in their order, and which of them is the next text of its tree.
 * Parsers keep the order, and drop some; only text that stands where none may is moved. One use.
 */
public final class Texts {
    private static final Span NONE = new Span(0, 0);

    private final String markup;
    private int[] places = new int[512];
    private int size;
    private int next;
    private boolean lost;

    Texts(String markup) {
        this.markup = markup;
    }

    /** Adds a run, unless it is blank. */
    void add(int from, int to) {
        if (isBlank(markup, from, to)) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = from;
        places[size++] = to;
    }

    private static boolean isBlank(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at >= to;
    }

    /** The place of the next text of the tree, in UTF-16 units of the whole markup; none where it is blank or lost. */
    public Span next(TextNode leaf) {
        String text = leaf.getWholeText();
        if (lost || isBlank(text, 0, text.length())) {
            return NONE;
        }
        while (next < size && !is(text, places[next], places[next + 1])) {
            next += 2;
        }
        lost = next == size;
        next += 2;
        return lost ? NONE : new Span(places[next - 2], places[next - 1]);
    }

    private boolean is(String text, int from, int to) {
        boolean same = text.length() == to - from && markup.startsWith(text, from) && text.indexOf('&') < 0;
        return same || is(text, markup.substring(from, to));
    }

    private static boolean is(String text, String run) {
        String plain = run.indexOf('&') < 0 ? run : Parser.unescapeEntities(run, false);
        return plain.equals(text) || plain.strip().equals(text.strip());
    }

    /** Whether a text was not found, nor is any after it. */
    public boolean areLost() {
        return lost;
    }
}
