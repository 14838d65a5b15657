package org.isnad.reading;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Names;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.reading.figure.FigureTagger;
import org.isnad.reading.figure.Holders;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.statement.StatementFinder;
import org.isnad.reading.time.TimexTagger;

/** Reads stories: built once from the lexicons, then a pure, thread-safe function. */
public final class Reader {
    private final StatementFinder statements;
    private final TimexTagger times;
    private final FigureTagger figures;

    private Reader(Lexicon lexicon, TimexTagger times) {
        this.statements = new StatementFinder(lexicon);
        this.times = times;
        this.figures = FigureTagger.standard(lexicon);
    }

    private static final class Standard {
        static final Reader READER = new Reader(Lexicon.standard(), TimexTagger.standard());
    }

    /** The reader with the lexicons that come with the program. */
    public static Reader standard() {
        return Standard.READER;
    }

    /** What the story says. Linear in its length; never throws on any text. */
    public Reading read(Story story) {
        Tokens tokens = Tokens.of(story.text());
        List<Timex> found = times.tag(tokens, story.imprint().published());
        List<Statement> told = statements.find(story, tokens, found);
        List<Figure> counted = Holders.of(told).hold(figures.tag(tokens, found));
        return new Reading(story, told, Names.NONE, counted, found, List.of());
    }
}
