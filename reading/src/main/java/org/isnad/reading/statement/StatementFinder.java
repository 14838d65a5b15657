package org.isnad.reading.statement;

import java.util.List;
import java.util.function.BiFunction;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.reading.lexicon.Lexicon;

/** Finds a story's statements. Immutable, thread-safe; linear in the story's length. */
public final class StatementFinder {
    private final Lexicon lexicon;

    public StatementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The statements of a story, ordered by where their content starts.
     *
     * @param tokens those of the story's text
     * @param times the time expressions of the text, in order
     */
    public List<Statement> find(Story story, Tokens tokens, List<Timex> times) {
        return found(story, tokens, times, (statement, signs) -> statement);
    }

    /**
     * As {@link #find}, with the signs that each statement's confidence rests on: whoever fits their weights needs
     * them.
     */
    public List<Judged> judge(Story story, Tokens tokens, List<Timex> times) {
        return found(story, tokens, times, Judged::new);
    }

    /** The people that a story names in full or with a role, in order. */
    public List<NamedPerson> people(Tokens tokens) {
        Words words = new Words(tokens, lexicon);
        return new Cast(words, new NounPhrases(words)).persons.all().stream()
                .map(person -> new NamedPerson(
                        new Span(person.name().from(), person.name().to()),
                        new Span(person.role().from(), person.role().to())))
                .toList();
    }

    private <T> List<T> found(
            Story story, Tokens tokens, List<Timex> times, BiFunction<Statement, List<String>, T> form) {
        Words words = new Words(tokens, lexicon);
        NounPhrases phrases = new NounPhrases(words);
        Cast cast = new Cast(words, phrases);
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
