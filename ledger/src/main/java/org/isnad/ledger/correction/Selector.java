package org.isnad.ledger.correction;

import java.util.Optional;
import org.isnad.model.Span;

/**
 * Words on a page, as the Web Annotation data model tells them apart: exactly, with what stands before and after them,
 * and where.
 *
 * @param start UTF-16 position in the story's text when it was made
 */
public record Selector(String prefix, String exact, String suffix, int start) {
    private static final int CONTEXT = 32;
    /** Of a longer passage its beginning: enough to know it by, and short enough to look for in any text. */
    static final int LONGEST = 400;

    static Selector of(Span span, String text) {
        int end = Math.min(span.end(), span.start() + LONGEST);
        return new Selector(
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.start(), end),
                text.substring(end, Math.min(text.length(), end + CONTEXT)),
                span.start());
    }

    /** Where the words stand in another text: of several places the one with most of the same around it. */
    Optional<Span> in(String text) {
        int best = -1;
        long bestScore = Long.MIN_VALUE;
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + Math.max(1, exact.length()))) {
            long score = score(text, at);
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best < 0 || exact.isEmpty() ? Optional.empty() : Optional.of(new Span(best, best + exact.length()));
    }

    /** Each unit of the same context counts more than any distance. */
    private long score(String text, int at) {
        long same = (long) before(text, at) + after(text, at + exact.length());
        return same * Integer.MAX_VALUE - Math.abs((long) at - start);
    }

    private int before(String text, int at) {
        int same = 0;
        while (same < prefix.length()
                && same < at
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(at - 1 - same)) {
            same++;
        }
        return same;
    }

    private int after(String text, int at) {
        int same = 0;
        while (same < suffix.length() && at + same < text.length() && suffix.charAt(same) == text.charAt(at + same)) {
            same++;
        }
        return same;
    }
}
