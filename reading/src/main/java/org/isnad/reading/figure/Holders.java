package org.isnad.reading.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** The contents of a story's statements, in the order of the text, to tell which holds a figure. */
public final class Holders {
    private record Content(Span span, int statement) {}

    private final List<Content> contents;
    /** Those that began before the place looked at, the innermost last. */
    private final Deque<Content> open = new ArrayDeque<>();

    private Holders(List<Content> contents) {
        this.contents = contents;
    }

    public static Holders of(List<Statement> statements) {
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (Span part : statements.get(i).attribution().content()) {
                contents.add(new Content(part, i));
            }
        }
        contents.sort(Comparator.<Content>comparingInt(content -> content.span().start())
                .thenComparing(content -> -content.span().end()));
        return new Holders(contents);
    }

    /**
     * The same figures, each with the innermost statement whose content holds it.
     *
     * @param figures in the order of the text
     */
    public List<Figure> hold(List<Figure> figures) {
        List<Figure> held = new ArrayList<>(figures.size());
        int next = 0;
        for (Figure figure : figures) {
            for (; next < contents.size() && begins(contents.get(next), figure); next++) {
                close(contents.get(next).span().start());
                open.push(contents.get(next));
            }
            close(figure.span().start());
            held.add(with(figure));
        }
        return held;
    }

    private static boolean begins(Content content, Figure figure) {
        return content.span().start() <= figure.span().start();
    }

    private void close(int place) {
        while (!open.isEmpty() && open.getFirst().span().end() <= place) {
            open.pop();
        }
    }

    private Figure with(Figure figure) {
        Content content = open.peek();
        boolean holds = content != null && content.span().contains(figure.span());
        return new Figure(
                figure.span(),
                figure.value(),
                figure.high(),
                figure.approx(),
                figure.of(),
                figure.partOf(),
                holds ? (Integer) content.statement() : null);
    }
}
