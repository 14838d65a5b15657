package org.isnad.reading;

import java.util.List;
import org.isnad.model.Reading;
import org.isnad.model.Story;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.statement.StatementFinder;

/** Reads stories: built once from the lexicons, then a pure, thread-safe function. */
public final class Reader {
    private final StatementFinder statements;

    private Reader(Lexicon lexicon) {
        statements = new StatementFinder(lexicon);
    }

    private static final class Standard {
        static final Reader READER = new Reader(Lexicon.standard());
    }

    /** The reader with the lexicons that come with the program. */
    public static Reader standard() {
        return Standard.READER;
    }

    /** What the story says. Linear in its length; never throws on any text. */
    public Reading read(Story story) {
        return new Reading(story, statements.find(story), List.of());
    }
}
