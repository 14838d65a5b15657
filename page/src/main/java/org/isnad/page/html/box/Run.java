package org.isnad.page.html.box;

import java.util.Optional;
import org.isnad.model.Span;
import org.isnad.page.text.Space;
import org.jspecify.annotations.Nullable;

/** A block while it grows, then the next one. Not thread-safe. */
final class Run {
    private static final char FIRST_KANA = '\u3040';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    /** The run in the midst of which this one stands. */
    private final @Nullable Run outer;

    private final StringBuilder text = new StringBuilder();
    private boolean gap;
    private int spaces;
    private int signs;
    private int linked;
    private @Nullable Span first;
    private @Nullable Span last;

    Run(@Nullable Run outer) {
        this.outer = outer;
    }

    /** The run that goes on where this one has ended. */
    Run outer() {
        return outer == null ? this : outer;
    }

    /** @param place where the text stands in the page */
    void add(String more, boolean inLink, Span place) {
        int before = text.length();
        for (int at = 0; at < more.length(); ) {
            int end = endOfWord(more, at);
            if (end > at) {
                addWord(more, at, end);
            } else {
                gap = true;
            }
            at = Math.max(end, at + 1);
        }
        if (text.length() > before) {
            first = first == null ? place : first;
            last = place;
            linked += inLink ? text.length() - before : 0;
        }
    }

    private static int endOfWord(String more, int from) {
        int end = from;
        while (end < more.length() && !Space.is(more.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addWord(String more, int from, int end) {
        if (gap && !text.isEmpty()) {
            text.append(' ');
            spaces++;
        }
        gap = false;
        text.append(more, from, end);
        for (int i = from; i < end; i++) {
            signs += more.charAt(i) >= FIRST_KANA && more.charAt(i) <= LAST_IDEOGRAPH ? 1 : 0;
        }
    }

    /** What was added since the last end, if anything to be seen was. */
    Optional<Block> end(Box box) {
        if (first == null || last == null) {
            gap = false;
            return Optional.empty();
        }
        Span place = new Span(first.start(), Math.max(first.start(), last.end()));
        double links = (double) linked / text.length();
        Block block = new Block(text.toString(), 1 + spaces + signs / 2, links, place, box);
        clear();
        return Optional.of(block);
    }

    private void clear() {
        text.setLength(0);
        gap = false;
        spaces = 0;
        signs = 0;
        linked = 0;
        first = null;
        last = null;
    }
}
