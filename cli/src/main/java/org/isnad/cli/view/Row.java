package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Paragraph;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Story;

/**
 * A story's title or one of its paragraphs, with what is marked in it.
 *
 * @param marks those that lie in it, cut where they reach out of it
 * @param statements indexes of the statements whose first words stand here
 */
record Row(Span span, List<Mark> marks, List<Integer> statements) {
    /** The title, which may be empty, then the paragraphs. */
    static List<Row> of(Reading reading) {
        List<Row> rows = rows(reading.story());
        boolean[] begun = new boolean[reading.statements().size()];
        int first = 0;
        for (Mark mark : Mark.of(reading)) {
            while (first < rows.size() - 1
                    && rows.get(first).span.end() <= mark.span().start()) {
                first++;
            }
            if (!begun[mark.statement()]) {
                begun[mark.statement()] = true;
                rows.get(first).statements.add(mark.statement());
            }
            for (int i = first;
                    i < rows.size() && rows.get(i).span.start() < mark.span().end();
                    i++) {
                rows.get(i).add(mark);
            }
        }
        return rows;
    }

    private static List<Row> rows(Story story) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(new Span(0, story.titleEnd())));
        for (Paragraph paragraph : story.paragraphs()) {
            rows.add(row(paragraph.span()));
        }
        return rows;
    }

    private static Row row(Span span) {
        return new Row(span, new ArrayList<>(), new ArrayList<>());
    }

    private void add(Mark mark) {
        if (mark.span().overlaps(span)) {
            Mark here = mark.span().start() < span.start() ? mark.from(span.start()) : mark;
            marks.add(here.span().end() > span.end() ? here.until(span.end()) : here);
        }
    }
}
