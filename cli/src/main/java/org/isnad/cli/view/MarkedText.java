package org.isnad.cli.view;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.PriorityQueue;
import org.isnad.model.Span;

/**
 * Writes a stretch of text with marks in it as properly nested elements. Marks may lie in each other as they like: one
 * that reaches out of the mark it starts in is cut there and goes on behind it.
 */
final class MarkedText {
    private final String text;
    private final Markup html;
    private final Tags tags;

    /** How a mark is written. */
    interface Tags {
        void open(Mark mark, Markup html) throws IOException;
    }

    MarkedText(String text, Markup html, Tags tags) {
        this.text = text;
        this.html = html;
        this.tags = tags;
    }

    /**
     * Writes a range of the text.
     *
     * @param marks those that lie in the range
     */
    void write(Span range, Collection<Mark> marks) throws IOException {
        PriorityQueue<Mark> coming = new PriorityQueue<>(Mark.ORDER);
        coming.addAll(marks);
        Deque<Mark> open = new ArrayDeque<>();
        int at = range.start();
        while (!coming.isEmpty()) {
            Mark mark = coming.poll();
            at = close(open, at, mark.span().start());
            text(at, mark.span().start());
            at = mark.span().start();
            int end = open.isEmpty() ? range.end() : open.peek().span().end();
            if (mark.span().end() > end) {
                coming.add(mark.from(end));
                mark = mark.until(end);
            }
            tags.open(mark, html);
            open.push(mark);
        }
        text(close(open, at, range.end()), range.end());
    }

    /** Closes what ends at {@code until} or before it; tells up to where the text is written. */
    private int close(Deque<Mark> open, int from, int until) throws IOException {
        int at = from;
        while (!open.isEmpty() && open.peek().span().end() <= until) {
            text(at, open.peek().span().end());
            at = open.pop().span().end();
            html.close();
        }
        return at;
    }

    private void text(int start, int end) throws IOException {
        html.text(text.substring(start, end));
    }
}
