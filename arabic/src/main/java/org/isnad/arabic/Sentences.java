package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences, each a range of token numbers {@code [start, end)} with its final mark. A line end ends
 * one; so does a full stop, question or exclamation mark, but not inside a quotation that is closed later in the same
 * paragraph, nor after an abbreviation of one letter. Two or three dots end one only where the caller says so: in
 * headlines they part, in running text they hesitate. A sentence longer than {@link #LONGEST} tokens is cut, so that
 * hostile text costs no more than its length. Immutable, thread-safe.
 */
public final class Sentences {
    /** More tokens than any sentence of a newspaper has. */
    public static final int LONGEST = 800;

    private Sentences() {}

    /**
     * The sentences of the tokens {@code [from, to)}.
     *
     * @param dotsPart whether two or three dots end a sentence
     * @return pairs of start and end, in order, never empty ranges
     */
    public static List<int[]> of(Tokens tokens, Quotations quotations, int from, int to, boolean dotsPart) {
        List<int[]> out = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == TokenKind.NEWLINE) {
                add(out, start, i);
                start = i + 1;
            } else if (i + 1 - start >= LONGEST || ends(tokens, quotations, i, to, dotsPart)) {
                int end = i + 1;
                add(out, start, end);
                start = end;
            }
        }
        add(out, start, to);
        return out;
    }

    private static void add(List<int[]> out, int start, int end) {
        if (end > start) {
            out.add(new int[] {start, end});
        }
    }

    private static boolean ends(Tokens tokens, Quotations quotations, int i, int to, boolean dotsPart) {
        switch (tokens.kind(i)) {
            case STOP:
                return !insideClosed(quotations, i) && !isAbbreviation(tokens, i) && !closesNext(tokens, i, to);
            case DOTS:
                return dotsPart && !insideClosed(quotations, i);
            case QUOTE:
                return endsWithQuotation(tokens, quotations, i, to);
            default:
                return false;
        }
    }

    private static boolean insideClosed(Quotations quotations, int token) {
        int around = quotations.around(token);
        return around >= 0 && quotations.all().get(around).closed();
    }

    /** One letter before the dot, with no space between: a title's or a name's abbreviation. */
    private static boolean isAbbreviation(Tokens tokens, int stop) {
        return stop > 0
                && tokens.touchesPrevious(stop)
                && tokens.isWord(stop - 1)
                && tokens.form(stop - 1).length() == 1
                && tokens.form(stop).equals(".");
    }

    private static boolean closesNext(Tokens tokens, int stop, int to) {
        return stop + 1 < to && tokens.kind(stop + 1) == TokenKind.CLOSE_BRACKET;
    }

    /** A quotation whose last mark is a full stop ends its sentence too, unless the sentence plainly goes on. */
    private static boolean endsWithQuotation(Tokens tokens, Quotations quotations, int i, int to) {
        if (i == 0
                || quotations.openedBy(i) >= 0
                || tokens.kind(i - 1) != TokenKind.STOP
                || insideClosed(quotations, i)) {
            return false;
        }
        return i + 1 >= to || !tokens.kind(i + 1).isMark();
    }
}
