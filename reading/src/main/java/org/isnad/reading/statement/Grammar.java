package org.isnad.reading.statement;

import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Word;

/** What is known of a story's words and how they join, for whoever reads on after its statements. Not thread-safe. */
public final class Grammar {
    private final Words words;
    private final NounPhrases phrases;

    Grammar(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    public Tokens tokens() {
        return words.tokens;
    }

    /** What the lexicon knows of a token in its place. */
    public Word word(int token) {
        return words.word(token);
    }

    /** Whether a token can only be a verb. */
    public boolean isVerb(int token) {
        return words.isVerb(token);
    }

    /** First token after the noun phrase that starts with a token; that token itself where none does. */
    public int phraseEnd(int from, int limit) {
        return phrases.end(from, limit);
    }
}
