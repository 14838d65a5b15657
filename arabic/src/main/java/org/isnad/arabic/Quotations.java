package org.isnad.arabic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph. Marks that have a direction («…», “…”) keep it where the text keeps
 * it; the straight mark opens where it leans on the word after it and closes where it leans on the word before it;
 * where it leans on both or neither, it closes what is open, else opens. A mark never closed holds to the end of its
 * paragraph. Immutable, thread-safe, linear.
 */
public final class Quotations {
    private static final int DEEPEST = 4;

    private final List<Quotation> all;
    /** For each token the index of the innermost quotation that holds it, or -1. */
    private final int[] innermost;

    private Quotations(List<Quotation> all, int[] innermost) {
        this.all = all;
        this.innermost = innermost;
    }

    /** All quotations of a text. */
    public static Quotations of(Tokens tokens) {
        List<Quotation> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.NEWLINE) {
                abandon(open, i, found);
            } else if (kind == TokenKind.QUOTE) {
                mark(tokens, i, open, found);
            }
        }
        abandon(open, tokens.size(), found);
        found.sort(Comparator.comparingInt(Quotation::open));
        return new Quotations(List.copyOf(found), innermost(found, tokens.size()));
    }

    static boolean isMark(char c) {
        switch (c) {
            case '"',
                    '\u00AB',
                    '\u00BB',
                    '\u201C',
                    '\u201D',
                    '\u201E',
                    '\u201F',
                    '\u2033',
                    '\uFF02',
                    '\u2039',
                    '\u203A',
                    '\u2018',
                    '\u2019',
                    '\u201A',
                    '\u201B',
                    '\u300A',
                    '\u300B':
                return true;
            default:
                return false;
        }
    }

    private static void mark(Tokens tokens, int i, Deque<Integer> open, List<Quotation> found) {
        if (opens(tokens, i, !open.isEmpty()) && open.size() < DEEPEST) {
            open.push(i);
        } else if (!open.isEmpty()) {
            int from = open.pop();
            if (i - from > 1) {
                found.add(new Quotation(from, i, true, open.size()));
            }
        }
    }

    private static boolean opens(Tokens tokens, int i, boolean inside) {
        boolean leansBack = leansOnPrevious(tokens, i);
        boolean leansForward = i + 1 < tokens.size()
                && tokens.touchesPrevious(i + 1)
                && tokens.kind(i + 1) != TokenKind.COMMA
                && tokens.kind(i + 1) != TokenKind.STOP
                && tokens.kind(i + 1) != TokenKind.NEWLINE;
        switch (tokens.text().charAt(tokens.start(i))) {
            case '\u00AB', '\u2039', '\u300A':
                return true;
            case '\u00BB', '\u203A', '\u300B':
                return false;
            case '\u201C', '\u201E':
                return !(inside && leansBack && !leansForward);
            case '\u201D':
                return !inside && leansForward && !leansBack;
            default:
                return leansForward == leansBack ? !inside : leansForward;
        }
    }

    /** A mark leans on a word or mark before it, but not on a lone proclitic, a bracket or a dash. */
    private static boolean leansOnPrevious(Tokens tokens, int i) {
        if (!tokens.touchesPrevious(i)) {
            return false;
        }
        TokenKind before = tokens.kind(i - 1);
        return before != TokenKind.OPEN_BRACKET
                && before != TokenKind.DASH
                && before != TokenKind.COLON
                && before != TokenKind.NEWLINE
                && !(before == TokenKind.WORD && isProclitic(tokens.form(i - 1)));
    }

    private static boolean isProclitic(String form) {
        if (form.length() > 3) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != Letter.WAW
                    && c != Letter.FEH
                    && c != Letter.BEH
                    && c != Letter.LAM
                    && c != Letter.KAF
                    && c != Letter.ALEF) {
                return false;
            }
        }
        return true;
    }

    private static void abandon(Deque<Integer> open, int end, List<Quotation> found) {
        while (!open.isEmpty()) {
            int from = open.pop();
            if (end - from > 1) {
                found.add(new Quotation(from, end, false, open.size()));
            }
        }
    }

    private static int[] innermost(List<Quotation> sorted, int size) {
        int[] inner = new int[size];
        Arrays.fill(inner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < size; i++) {
            while (!open.isEmpty() && sorted.get(open.peek()).close() <= i) {
                open.pop();
            }
            inner[i] = open.isEmpty() ? -1 : open.peek();
            if (next < sorted.size() && sorted.get(next).open() == i) {
                open.push(next++);
            }
        }
        return inner;
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
}
