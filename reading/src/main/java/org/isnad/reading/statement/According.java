package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * Attribution without a verb of its own: «according to X, …», «…, according to X», «…, as X said», «…, in the words of
 * X». Where the sentence already has a statement that reaches up to it, X is only the one who handed it on.
 */
final class According {
    private static final int LONGEST_FIRST_PART = 12;

    private final Words words;
    private final NounPhrases phrases;
    private final Sources sources;
    private final Contents contents;

    According(Words words, NounPhrases phrases, Sources sources, Contents contents) {
        this.words = words;
        this.phrases = phrases;
        this.sources = sources;
        this.contents = contents;
    }

    /** The drafts of the sentence {@code [from, to)}; {@code others} are those found by cues, contents filled in. */
    List<Draft> in(int from, int to, List<Draft> others) {
        List<Draft> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!words.isWord(i)
                    || words.around(i) != null
                            && words.around(i).length() > 4
                            && words.around(i).closed()) {
                continue;
            }
            Draft draft = null;
            if (isOpened(i, others)) {
                continue;
            }
            if (words.is(i, WordClass.ACCORDING) && !words.word(i).definite()) {
                draft = preposition(i, from, to);
            } else if (words.is(i, WordClass.AS) && words.isFiniteCue(i + 1) && !isOpened(i + 1, others)) {
                draft = verb(i, i + 1, to);
            }
            if (draft == null || draft.source.isEmpty()) {
                continue;
            }
            draft.sentence = from;
            draft.sentenceEnd = to;
            place(draft, i, others, found);
        }
        return found;
    }

    private boolean isOpened(int cue, List<Draft> others) {
        return others.stream().anyMatch(d -> d.cue.from() == cue);
    }

    private Draft preposition(int i, int from, int to) {
        int k = i + 1;
        if (words.is(k, WordClass.WHAT) && words.isFiniteCue(k + 1)) {
            return verb(i, k + 1, to);
        }
        if (words.is(k, WordClass.ABOUT)) {
            k++;
        }
        if (!words.isWord(k) && !words.isMark(k, TokenKind.QUOTE) || !canBeSource(k)) {
            return null;
        }
        int end = sourceEnd(k, to);
        if (words.isMark(end, TokenKind.COMMA) && words.is(end + 1, WordClass.RELATIVE)) {
            int close = end + 1;
            while (close < to && !words.isMark(close, TokenKind.COMMA)) {
                close++;
            }
            if (close < to) {
                Draft draft = new Draft(
                        i == from ? "according-to-first" : "according-to-last", new Range(i, i + 1), null, null, close);
                draft.source = sources.trim(new Range(k, end));
                draft.clause = new Range(i, close);
                return draft;
            }
        }
        Draft draft =
                new Draft(i == from ? "according-to-first" : "according-to-last", new Range(i, i + 1), null, null, end);
        draft.source = sources.trim(new Range(k, end));
        draft.clause = new Range(i, end);
        return draft;
    }

    private boolean canBeSource(int k) {
        Word word = words.word(k);
        if (words.is(k, WordClass.SIDE)) {
            return false;
        }
        return words.isMark(k, TokenKind.QUOTE)
                || word.stem().length() == 1
                || phrases.voices.isSpeaker(k)
                || Voices.isPeople(word)
                || word.isAny(WordClass.DOCUMENT.bit() | WordClass.QUANTITY.bit())
                || word.proclitic() == Letter.LAM
                        && (word.isAny(Voices.HEADS)
                                || words.named(k) != null
                                || word.classes() == 0 && !word.definite())
                || word.definite() && word.is(WordClass.ADJECTIVE) && Endings.isNisba(word.stem());
    }

    private int sourceEnd(int k, int to) {
        int start = words.isWord(k) && words.word(k).stem().length() == 1 && words.isMark(k + 1, TokenKind.QUOTE)
                ? k + 1
                : k;
        int end = Math.max(sources.phraseEnd(start, to), k + 1);
        while (end < to
                && !words.isMark(end, TokenKind.COMMA)
                && words.isWord(end)
                && !(words.isStem(end, SingleWord.THAT) && words.word(end).conjunction())) {
            if (words.isAny(end, WordClass.AUXILIARY.bit() | WordClass.BREAKER.bit())
                    || words.isVerb(end)
                            && !words.is(end - 1, WordClass.RELATIVE)
                            && !words.is(end - 1, WordClass.WHAT)) {
                break;
            }
            int next = phrases.end(end, to);
            end = Math.max(next, end + 1);
        }
        return end;
    }

    private Draft verb(int i, int verb, int to) {
        int end = words.isWord(verb + 1) || words.isMark(verb + 1, TokenKind.QUOTE)
                ? sources.phraseEnd(sources.skip(verb + 1, to), to)
                : verb + 1;
        Draft draft = new Draft("as-said", new Range(i, verb + 1), null, null, end);
        draft.source = sources.between(verb + 1, end);
        while (end < to && !words.isMark(end, TokenKind.COMMA) && !words.isMark(end, TokenKind.STOP)) {
            end++;
        }
        draft.clause = new Range(i, end);
        draft.contentFrom = end;
        return draft;
    }

    /** Decides where the content stands: after the phrase, before it, or on both sides. */
    private void place(Draft draft, int i, List<Draft> others, List<Draft> found) {
        int from = draft.sentence;
        int to = draft.sentenceEnd;
        if (i == from || i == from + 1 && words.isMark(from, TokenKind.QUOTE)) {
            int start = draft.contentFrom;
            int first = afterParticle(start, to);
            Map<Integer, Draft> cues = new HashMap<>();
            others.forEach(other -> cues.put(other.cue.from(), other));
            Range content = contents.trim(first, first < to ? contents.endFrom(draft, first, to, cues) : to);
            if (content.length() > 2) {
                draft.content.add(content);
                found.add(draft);
            }
            return;
        }
        Draft covering = null;
        for (Draft other : others) {
            boolean reaches = !other.content.isEmpty()
                    && other.content.get(other.content.size() - 1).to() >= i - 2
                    && other.cue.from() < i
                    && other.cue.from() >= from;
            reaches |= other.clause.holds(i);
            if (reaches && (covering == null || other.cue.from() > covering.cue.from())) {
                covering = other;
            }
        }
        boolean handsOn = covering != null
                && (covering.clause.holds(i)
                        || covering.cue.from() - from < 3
                        || phrases.voices.isOutlet(draft.source.from())
                        || covering.source.from() == from);
        if (covering != null && covering.nobody && covering.cue.from() - from < 3) {
            others.remove(covering);
            handsOn = false;
        }
        if (handsOn) {
            covering.handedBy = covering.handedBy.isEmpty() ? draft.source : covering.handedBy;
            return;
        }
        Range before = contents.trim(from, words.is(i - 1, WordClass.THAT_BEING) ? i - 1 : i);
        int rest = draft.contentFrom;
        Range after = rest < to && words.isMark(rest, TokenKind.COMMA) && before.length() <= LONGEST_FIRST_PART
                ? contents.trim(rest + 1, to)
                : Range.NONE;
        if (before.length() > 1 && !words.isMark(from, TokenKind.OTHER)) {
            draft.content.add(before);
            if (after.length() > 2) {
                draft.content.add(after);
            }
            found.add(draft);
        }
    }

    private int afterParticle(int start, int to) {
        int k = start;
        while (k < to && words.isMark(k, TokenKind.COMMA)) {
            k++;
        }
        if (k < to && words.is(k, WordClass.THAT)) {
            k++;
        }
        return k;
    }
}
