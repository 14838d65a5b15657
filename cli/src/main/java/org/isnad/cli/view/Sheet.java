package org.isnad.cli.view;

import java.io.IOException;
import java.io.Writer;

/**
 * Lines for a terminal. A line that holds a page's words stands in an isolate from right to left, so that neither a
 * final full stop nor a foreign name in it moves to the wrong side, whatever direction the terminal gives the line.
 */
final class Sheet {
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Writer out;
    private final Look look;

    Sheet(Writer out, Look look) {
        this.out = out;
        this.look = look;
    }

    /** The words as one unit that runs from right to left. */
    static String rightToLeft(String words) {
        return RIGHT_TO_LEFT_ISOLATE + words + END_OF_ISOLATE;
    }

    /** The words as one unit that runs from left to right: dates, numbers with signs, addresses. */
    static String leftToRight(String words) {
        return LEFT_TO_RIGHT_ISOLATE + words + END_OF_ISOLATE;
    }

    void blank() throws IOException {
        out.write('\n');
    }

    /** One line as it is. */
    void line(int indent, String text) throws IOException {
        out.write(" ".repeat(indent));
        out.write(text);
        out.write('\n');
    }

    /**
     * Words of a page, broken into lines.
     *
     * @param most how many lines at most
     */
    void words(int indent, String text, String style, int most) throws IOException {
        for (String line : Lines.wrap(text, look.columns() - indent, most)) {
            line(indent, look.painted(style, rightToLeft(line)));
        }
    }

    /** A line across the sheet. */
    void rule() throws IOException {
        line(0, look.painted(Look.DIM, "\u2500".repeat(look.columns())));
    }
}
