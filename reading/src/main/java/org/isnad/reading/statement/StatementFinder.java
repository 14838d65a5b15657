package org.isnad.reading.statement;

import java.util.List;
import java.util.function.BiFunction;
import org.isnad.arabic.Tokens;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.name.Mention;

/** Finds a story's statements. Immutable, thread-safe; linear in the story's length. */
public final class StatementFinder {
    private final Lexicon lexicon;

    public StatementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The statements of a story, and whom and what it names on the way.
     *
     * @param tokens those of the story's text
     * @param times the time expressions of the text, in order
     * @param names everything the text names, in order; none overlaps another
     */
    public Findings find(Story story, Tokens tokens, List<Timex> times, List<Mention> names) {
        Words words = new Words(tokens, lexicon, new NamedThere(tokens.size(), names));
        NounPhrases phrases = new NounPhrases(words);
        Cast cast = new Cast(words, phrases);
        return new Findings(
                found(story, words, phrases, cast, times, (statement, signs) -> statement),
                cast.persons.named(),
                cast.full.bodies(),
                new Grammar(words, phrases));
    }

    /**
     * As {@link #find}, with the signs that each statement's confidence rests on: whoever fits their weights needs
     * them.
     */
    public List<Judged> judge(Story story, Tokens tokens, List<Timex> times, List<Mention> names) {
        Words words = new Words(tokens, lexicon, new NamedThere(tokens.size(), names));
        NounPhrases phrases = new NounPhrases(words);
        return found(story, words, phrases, new Cast(words, phrases), times, Judged::new);
    }

    private <T> List<T> found(
            Story story,
            Words words,
            NounPhrases phrases,
            Cast cast,
            List<Timex> times,
            BiFunction<Statement, List<String>, T> form) {
        Tokens tokens = words.tokens;
        phrases.know(cast.names());
        int title = tokens.at(story.titleEnd());
        List<Draft> drafts = new SentencePass(words, phrases).drafts(title);
        Speakers speakers = new Speakers(words, phrases, cast, title);
        speakers.resolve(drafts);
        speakers.resolveHeadlines(drafts);
        new Chains(words, phrases, speakers).find(drafts);
        Confidence confidence = new Confidence(words, lexicon.weights());
        return new Assembly(story, words, phrases, new SaidWhen(tokens, times), confidence).statements(drafts, form);
    }
}
