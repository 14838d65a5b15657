package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a terminal: at spaces, and inside a word only where it is longer than a line. */
final class Lines {
    private static final String ELLIPSIS = "\u2026";

    private final String text;
    private final int columns;
    private int at;

    private Lines(String text, int columns) {
        this.text = text;
        this.columns = Math.max(columns, 2);
    }

    /**
     * The text's lines without the white space between them. Reads no further than it has to.
     *
     * @param most how many lines at most; an ellipsis ends the last one where text is left over
     */
    static List<String> wrap(String text, int columns, int most) {
        Lines lines = new Lines(text, columns);
        List<String> out = new ArrayList<>();
        lines.skipSpace();
        while (lines.at < text.length()) {
            if (out.size() == most) {
                out.set(most - 1, ended(out.get(most - 1), columns));
                break;
            }
            out.add(lines.next());
        }
        return out;
    }

    private String next() {
        int start = at;
        int end = fitting(start);
        int space = end < text.length() && !isSpace(text.charAt(end)) ? lastSpace(start, end) : end;
        at = space > start ? space : end;
        String line = text.substring(start, at).stripTrailing();
        skipSpace();
        return line;
    }

    /** Where the longest run from {@code start} that fits ends; at least one character further. */
    private int fitting(int start) {
        int end = start;
        int used = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += Columns.of(point);
            if (used > columns && end > start) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private int lastSpace(int start, int end) {
        int space = end;
        while (space > start && !isSpace(text.charAt(space - 1))) {
            space--;
        }
        return space;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || Character.isWhitespace(c);
    }

    private static String ended(String line, int columns) {
        String kept = line;
        while (Columns.of(kept) >= columns && kept.length() > 1) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + ELLIPSIS;
    }
}
