package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Reading;
import org.isnad.model.Span;

/**
 * Words of a story that a statement is made of.
 *
 * @param statement index in {@link Reading#statements()}
 * @param begins whether the words begin here, rather than go on from before
 */
record Mark(Span span, Kind kind, int statement, boolean begins) {
    /** What the words are to the statement. */
    enum Kind {
        CONTENT,
        SOURCE,
        CUE
    }

    /** By where they start, the longer first, so that what holds another comes before it. */
    static final Comparator<Mark> ORDER = Comparator.comparingInt((Mark mark) -> mark.span.start())
            .thenComparing(mark -> mark.span.end(), Comparator.reverseOrder())
            .thenComparing(Mark::statement)
            .thenComparing(Mark::kind);

    /** All marks of a reading in {@link #ORDER}. */
    static List<Mark> of(Reading reading) {
        List<Mark> out = new ArrayList<>();
        for (int i = 0; i < reading.statements().size(); i++) {
            Attribution attribution = reading.statements().get(i).attribution();
            for (Span part : attribution.content()) {
                out.add(new Mark(part, Kind.CONTENT, i, true));
            }
            if (attribution.source() != null) {
                out.add(new Mark(attribution.source(), Kind.SOURCE, i, true));
            }
            if (attribution.cue() != null) {
                out.add(new Mark(attribution.cue(), Kind.CUE, i, true));
            }
        }
        out.removeIf(mark -> mark.span.isEmpty());
        out.sort(ORDER);
        return out;
    }

    /** The part up to {@code end}. */
    Mark until(int end) {
        return new Mark(new Span(span.start(), end), kind, statement, begins);
    }

    /** The part from {@code start} on. */
    Mark from(int start) {
        return new Mark(new Span(start, span.end()), kind, statement, false);
    }
}
