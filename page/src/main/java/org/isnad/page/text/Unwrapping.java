package org.isnad.page.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;

/**
 * Joins lines that a mail program or a text browser wrapped to a width. Such a width shows: in a block of several
 * lines, no line had room left for the next one's first word. Where no block is like that, each line is a paragraph.
 */
final class Unwrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;
    private static final int FEWEST_LINES = 5;

    private final String page;
    /** The page's lines without the white space around them; empty where blank. */
    private final List<Span> lines = new ArrayList<>();

    Unwrapping(String page) {
        this.page = page;
        int start = 0;
        for (int i = 0; i < page.length(); i++) {
            if (endsLine(i)) {
                lines.add(trimmed(start, i));
                start = i + 1;
            }
        }
        lines.add(trimmed(start, page.length()));
    }

    private boolean endsLine(int at) {
        boolean halfOfPair = page.charAt(at) == '\r' && at + 1 < page.length() && page.charAt(at + 1) == '\n';
        return breaksLine(page.charAt(at)) && !halfOfPair;
    }

    /** Whether a character ends a line. */
    static boolean breaksLine(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private Span trimmed(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Space.is(page.charAt(first))) {
            first++;
        }
        while (first < last && Space.is(page.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    /** The ranges of the page's paragraphs; blank ones are left out. */
    List<Span> paragraphs() {
        int width = width();
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).start();
            while (runsOn(i, width)) {
                i++;
            }
            if (start < lines.get(i).end()) {
                paragraphs.add(new Span(start, lines.get(i).end()));
            }
        }
        return paragraphs;
    }

    /** The width of the widest block that is wrapped. */
    private int width() {
        int width = 0;
        for (int first = 0; first < lines.size(); first++) {
            int last = first;
            while (inBlock(last)) {
                last++;
            }
            width = Math.max(width, width(first, last));
            first = last;
        }
        return width == 0 ? Integer.MAX_VALUE : width;
    }

    /** The width of the block of these lines, zero if it is not wrapped. */
    private int width(int first, int last) {
        int width = 0;
        for (int i = first; i <= last; i++) {
            width = Math.max(width, lines.get(i).length());
        }
        boolean likely = last - first + 1 >= FEWEST_LINES && width >= NARROWEST && width <= WIDEST;
        for (int i = first; likely && i < last; i++) {
            likely = runsOn(i, width);
        }
        return likely ? width : 0;
    }

    /** Whether a line and the next one stand in one block. */
    private boolean inBlock(int line) {
        return line + 1 < lines.size()
                && !lines.get(line).isEmpty()
                && !lines.get(line + 1).isEmpty();
    }

    /** Whether a line was broken where it is since the next word would have gone beyond the width. */
    private boolean runsOn(int line, int width) {
        return inBlock(line)
                && lines.get(line).length() <= width
                && lines.get(line).length() + 1 + firstWord(lines.get(line + 1)) > width;
    }

    private static final int LONGEST_WORD = 40;

    private int firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !Space.is(page.charAt(end)) && end - line.start() < LONGEST_WORD) {
            end++;
        }
        return end - line.start();
    }
}
