package org.isnad.reading;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Names;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.reading.entity.StoryNames;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.statement.Findings;
import org.isnad.reading.statement.StatementFinder;
import org.isnad.reading.time.TimexTagger;

/** Reads stories: built once from the lexicons, then a pure, thread-safe function. */
public final class Reader {
    private final StatementFinder statements;
    private final TimexTagger times;
    private final StoryNames names;

    private Reader(Lexicon lexicon, TimexTagger times) {
        this.statements = new StatementFinder(lexicon);
        this.times = times;
        this.names = StoryNames.standard();
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
        Findings findings = statements.find(story, tokens, found);
        Names named = names.of(tokens, findings);
        return new Reading(story, findings.statements(), named, List.of(), found, List.of());
    }
}
