package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences, each a range of token numbers {@code [start, end)} with its final mark and what closes
 * after it. A line end ends one; so does a full stop, question or exclamation mark, but not inside a quotation that is
 * closed later, nor after an abbreviation, nor after a number that begins the sentence as in a list. Two or three dots
 * end one only where the caller says so: in headlines they part, in running text they hesitate. A sentence longer than
 * {@link #LONGEST} tokens is cut, so that hostile text costs no more than its length. Stateless, thread-safe.
 */
public final class Sentences {
    /** More tokens than any sentence of a newspaper has. */
    public static final int LONGEST = 800;

    private Sentences() {}

    /**
     * The sentences of the tokens {@code [from, to)}.
     *
     * @param dotsPart whether two or three dots end a sentence
     * @return pairs of start and end, in order, never empty ranges; together all tokens but line ends
     */
    public static List<int[]> of(Tokens tokens, Quotations quotations, int from, int to, boolean dotsPart) {
        SentenceEnds ends = new SentenceEnds(tokens, quotations, to, dotsPart);
        List<int[]> out = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = end(ends, tokens, start, to);
            if (end > start) {
                out.add(new int[] {start, end});
            }
            start = end < to && tokens.kind(end) == TokenKind.NEWLINE ? end + 1 : end;
        }
        return out;
    }

    private static int end(SentenceEnds ends, Tokens tokens, int start, int to) {
        int limit = Math.min(to, start + LONGEST);
        int i = start;
        while (i < limit && tokens.kind(i) != TokenKind.NEWLINE) {
            int end = ends.end(start, i);
            if (end > i) {
                return Math.min(end, limit);
            }
            i++;
        }
        return i;
    }
}
