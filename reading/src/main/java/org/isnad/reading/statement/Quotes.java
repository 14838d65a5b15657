package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.CueForm;
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
            if (quotation == null || !quotation.closed() || quotation.close() > to) {
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

    /**
     * «"…", said X»: a verb that takes quotations right after one, and nobody but its subject between it and a mark.
     */
    private @Nullable Draft toldAfter(int from, int open, Quotation quotation, int to) {
        int verb = quotation.close() + 1;
        boolean comma = words.isMark(verb, TokenKind.COMMA);
        verb += comma ? 1 : 0;
        CueForm form = words.cue(verb);
        boolean reports = words.isFiniteCue(verb)
                && form != null
                && form.cue().frames().contains(Frame.QUOTE)
                && !words.word(verb).conjunction()
                && words.word(verb).proclitic() == '\0'
                && !words.word(verb).pronoun();
        boolean whole = open == from || words.tokens.kind(open - 1).isMark();
        boolean speech = whole && (comma || quotation.length() >= SHORTEST);
        if (!reports || !speech || !phrases.voices.isSpeaker(verb + 1)) {
            return null;
        }
        int end = sources.phraseEnd(verb + 1, to);
        if (!endsThere(end, to)) {
            return null;
        }
        Draft draft = new Draft("quotation-verb", new Range(verb, verb + 1), form, Frame.QUOTE, open);
        draft.source = sources.trim(new Range(verb + 1, end));
        draft.clause = new Range(verb, to);
        return draft.source.isEmpty() ? null : draft;
    }

    private boolean endsThere(int end, int to) {
        return end >= to
                || words.tokens.kind(end).isMark()
                || sources.skip(end, to) > end
                || words.word(end).conjunction()
                || words.isAny(end, WordClass.IN.bit() | WordClass.RELATIVE.bit());
    }

    private @Nullable Draft draft(int from, int open, int to, Quotation quotation) {
        Draft told = quotation.length() > 1 && quotation.close() + 2 < to ? toldAfter(from, open, quotation, to) : null;
        if (told != null || quotation.length() < SHORTEST) {
            return told;
        }
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
