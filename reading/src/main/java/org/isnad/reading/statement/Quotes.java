package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that no known cue opens: after a colon whatever the verb before it («he roared: "…"»), and a sentence that
 * is nothing but a quotation, in which the last speaker goes on.
 */
final class Quotes {
    /** Fewer words in quotation marks are a name or a term. */
    private static final int SHORTEST = 5;

    private final Words words;
    private final NounPhrases phrases;
    private final Sources sources;
    private final Contents contents;

    Quotes(Words words, NounPhrases phrases, Sources sources, Contents contents) {
        this.words = words;
        this.phrases = phrases;
        this.sources = sources;
        this.contents = contents;
    }

    /** The drafts of the sentence {@code [from, to)}; {@code others} are those found by cues. */
    List<Draft> in(int from, int to, List<Draft> others) {
        List<Draft> found = new ArrayList<>();
        for (int k = from; k < to; k++) {
            Quotation quotation = words.opened(k);
            if (quotation == null || !quotation.closed() || quotation.length() < SHORTEST || quotation.close() > to) {
                continue;
            }
            if (isOpen(k + 1, others)) {
                k = quotation.close();
                continue;
            }
            Draft draft = draft(from, k, to, quotation);
            if (draft != null) {
                draft.sentence = from;
                draft.sentenceEnd = to;
                draft.content.add(contents.trim(quotation.open() + 1, quotation.close()));
                found.add(draft);
            }
            k = quotation.close();
        }
        return found;
    }

    private static boolean isOpen(int token, List<Draft> others) {
        return others.stream().anyMatch(other -> other.holds(token) || other.contentFrom == token - 1);
    }

    private @Nullable Draft draft(int from, int open, int to, Quotation quotation) {
        if (open == from && quotation.close() + 2 >= to) {
            return new Draft("quotation-alone", Range.NONE, null, Frame.QUOTE, open);
        }
        if (open == from || !words.isMark(open - 1, TokenKind.COLON) || !words.isWord(from)) {
            return null;
        }
        boolean verb = words.isVerb(from) || words.word(from).conjunction() && !words.is(from, WordClass.NOUN);
        if (!verb || words.isAny(from, WordClass.BREAKER.bit() | WordClass.PREPOSITION.bit())) {
            return null;
        }
        Draft draft = new Draft("verb-colon", new Range(from, from + 1), null, Frame.QUOTE, open);
        draft.source = open - 1 > from + 1 ? sources.between(from + 1, open - 1) : Range.NONE;
        if (!draft.source.isEmpty() && !phrases.voices.canSpeak(draft.source.from())) {
            return null;
        }
        draft.clause = new Range(from, open);
        return draft;
    }
}
