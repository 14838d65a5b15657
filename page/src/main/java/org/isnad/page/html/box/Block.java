package org.isnad.page.html.box;

import org.isnad.model.Span;

/**
 * A run of text that nothing parts: neither a line break nor the edge of a block-level element.
 *
 * @param text its words, each run of white space made one space, none at the ends
 * @param words how many; two signs of a script that parts no words, such as Chinese, count as one
 * @param links the share of its characters that stand in links, 0 to 1
 * @param place UTF-16 range in the page's markup, from the first of its characters to the last
 * @param box the nearest box around it
 */
public record Block(String text, int words, double links, Span place, Box box) {
    /** The name of the nearest element around it that is a box. */
    public String tag() {
        return box.tag();
    }

    /** Its rank as a heading, 1 to 6; 0 where it is none. */
    public int rank() {
        return box.rank();
    }

    /** Whether it is an item of a list or a cell of a table. */
    public boolean isItem() {
        return switch (tag()) {
            case "li", "td", "th", "dt", "dd" -> true;
            default -> false;
        };
    }
}
