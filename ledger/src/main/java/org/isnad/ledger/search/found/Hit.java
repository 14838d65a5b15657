package org.isnad.ledger.search.found;

import java.util.List;
import org.isnad.model.Mode;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.Via;
import org.jspecify.annotations.Nullable;

/** Something that was found, with all that a line about it shows. */
public sealed interface Hit {
    String id();

    /** What is shown of it. */
    String text();

    /** Where the words that were asked for stand in {@link #text}, in UTF-16 units, in order. */
    List<Span> marks();

    /** Greater is more relevant; the same whatever else is in the index. */
    double score();

    /**
     * A statement.
     *
     * @param text its content, parts that the reporting clause parts with an ellipsis between
     * @param number the ledger's number of the reading that has it
     * @param day when it was said, else published: ISO 8601, to the day
     * @param figures what its figures are, as the story prints them
     */
    record Said(
            String id,
            String text,
            List<Span> marks,
            double score,
            long number,
            Speaker speaker,
            Stance stance,
            Mode mode,
            List<Via> via,
            @Nullable String day,
            double confidence,
            List<Counted> figures,
            Line story)
            implements Hit {
        public Said {
            marks = List.copyOf(marks);
            via = List.copyOf(via);
            figures = List.copyOf(figures);
        }
    }

    /** A story, its title being the text. */
    record Told(String id, List<Span> marks, double score, long number, Line story) implements Hit {
        public Told {
            marks = List.copyOf(marks);
        }

        @Override
        public String text() {
            return story.title();
        }
    }

    /**
     * A person, organisation or place.
     *
     * @param text the name that most stories print
     * @param kind {@code person}, {@code org} or {@code place}
     * @param stories how many of those that met the query name it
     */
    record Named(String id, String text, List<Span> marks, double score, String kind, long stories) implements Hit {
        public Named {
            marks = List.copyOf(marks);
        }
    }

    /** What is shown of a story. */
    record Line(
            String id,
            String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published) {}

    /**
     * A figure.
     *
     * @param value the number, or the lower end of a range
     * @param high the upper end of a range
     * @param of what is counted, as the story prints it; empty where it does not say
     */
    record Counted(double value, @Nullable Double high, String of) {}
}
