package org.isnad.arabic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks by the cheapest reading of each paragraph: marks have a shape and lean on words, and newspapers
 * keep neither always. A mark never closed holds to the end of its paragraph, or, where another opens after it, to the
 * last full stop before; a closing mark that finds nothing open in its own paragraph closes what one of the paragraphs
 * before it left open, but not the first line, which is a headline. Quotations nest and never cross; two may end at one
 * mark. Immutable, thread-safe, linear.
 */
public final class Quotations {
    private final List<Quotation> all;
    /** For each token the index of the innermost quotation that holds it, or -1. */
    private final int[] innermost;

    private Quotations(List<Quotation> all, int[] innermost) {
        this.all = all;
        this.innermost = innermost;
    }

    /** All quotations of a text. */
    public static Quotations of(Tokens tokens) {
        return nested(QuotationPairs.of(tokens), tokens.size());
    }

    private static Quotations nested(List<Quotation> sorted, int size) {
        List<Quotation> all = new ArrayList<>(sorted.size());
        int[] innermost = new int[size];
        Deque<Integer> open = new ArrayDeque<>();
        int filled = 0;
        for (Quotation next : sorted) {
            if (next.length() == 0) {
                continue;
            }
            filled = fill(innermost, filled, next.open() + 1, open, all);
            open.push(all.size());
            all.add(new Quotation(next.open(), next.close(), next.closed(), open.size() - 1));
        }
        fill(innermost, filled, size, open, all);
        return new Quotations(List.copyOf(all), innermost);
    }

    /** Fills up to a token, leaving each open quotation where it ends. */
    private static int fill(int[] innermost, int from, int to, Deque<Integer> open, List<Quotation> all) {
        int filled = from;
        while (filled < to) {
            int holder = open.isEmpty() ? -1 : open.peek();
            int end = holder < 0 ? to : Math.min(to, all.get(holder).close());
            Arrays.fill(innermost, filled, Math.max(filled, end), holder);
            filled = Math.max(filled, end);
            if (holder >= 0 && filled >= all.get(holder).close()) {
                open.pop();
            } else {
                break;
            }
        }
        return filled;
    }

    /** In the order of their opening marks. */
    public List<Quotation> all() {
        return all;
    }

    /** Index in {@link #all} of the innermost quotation that holds the token, marks not included; -1 for none. */
    public int around(int token) {
        return innermost[token];
    }

    /** Index in {@link #all} of the quotation that a mark opens; -1 where it opens none. */
    public int openedBy(int token) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int open = all.get(middle).open();
            if (open == token) {
                return middle;
            }
            if (open < token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Whether the token stands between two marks: what was never closed does not count. */
    boolean insideClosed(int token) {
        return innermost[token] >= 0 && all.get(innermost[token]).closed();
    }

    /** Whether the token is the mark that closes a quotation. */
    boolean closes(int token) {
        if (token == 0) {
            return false;
        }
        int before = innermost[token - 1];
        return before >= 0 && all.get(before).closed() && all.get(before).close() == token;
    }
}
