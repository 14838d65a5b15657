package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Attribution without a verb of its own: «according to X, …», «…, according to X», «…, as X said», «…, in the words of
 * X». Where the sentence already has a statement that reaches up to it, X is only the one who handed it on.
 */
final class According {
    private static final int LONGEST_FIRST_PART = 12;
    /** Tokens of a content that are too few. */
    private static final int SHORTEST = 2;
    /** Tokens at the start of a sentence within which a cue leads all of it. */
    private static final int LEAD = 3;
    /** At most as many words as a quotation has that hides no phrase of the outlet's. */
    private static final int SHORT_QUOTATION = 4;

    private static final long STARTS = WordClass.ACCORDING.bit() | WordClass.AS.bit();

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
            if (!words.isAny(i, STARTS) || isQuoted(i) || isOpened(i, others)) {
                continue;
            }
            Draft draft = draft(i, from, to, others);
            if (draft != null && !draft.source.isEmpty()) {
                draft.sentence = from;
                draft.sentenceEnd = to;
                place(draft, i, others, found);
            }
        }
        return found;
    }

    private boolean isQuoted(int i) {
        Quotation around = words.around(i);
        return around != null && around.closed() && around.length() > SHORT_QUOTATION;
    }

    private @Nullable Draft draft(int i, int from, int to, List<Draft> others) {
        if (words.is(i, WordClass.ACCORDING) && !words.word(i).definite()) {
            return preposition(i, from, to);
        }
        boolean asSaid = words.is(i, WordClass.AS) && words.isFiniteCue(i + 1) && !isOpened(i + 1, others);
        return asSaid ? verb(i, i + 1, to) : null;
    }

    private boolean isOpened(int cue, List<Draft> others) {
        return others.stream().anyMatch(d -> d.cue.from() == cue);
    }

    private @Nullable Draft preposition(int i, int from, int to) {
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
        int content = afterRelative(end, to);
        String rule = i == from ? "according-to-first" : "according-to-last";
        Draft draft = new Draft(rule, new Range(i, i + 1), null, null, content);
        draft.source = sources.trim(new Range(k, end));
        draft.clause = new Range(i, content);
        return draft;
    }

    /** The comma that closes a relative clause after the source; the source's end where there is none. */
    private int afterRelative(int end, int to) {
        if (!words.isMark(end, TokenKind.COMMA) || !words.is(end + 1, WordClass.RELATIVE)) {
            return end;
        }
        for (int close = end + 1; close < to; close++) {
            if (words.isMark(close, TokenKind.COMMA)) {
                return close;
            }
        }
        return end;
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
            if (words.isAny(end, WordClass.AUXILIARY.bit() | WordClass.BREAKER.bit() | WordClass.ACCORDING.bit())
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
        if (i == from || i == from + 1 && words.isMark(from, TokenKind.QUOTE)) {
            draft.content.addAll(after(draft, others));
        } else if (!handsOn(draft, i, others)) {
            draft.content.addAll(around(draft, i));
        }
        if (!draft.content.isEmpty()) {
            found.add(draft);
        }
    }

    private List<Range> after(Draft draft, List<Draft> others) {
        int to = draft.sentenceEnd;
        int first = afterParticle(draft.contentFrom, to);
        Map<Integer, Draft> cues = new HashMap<>();
        others.forEach(other -> cues.put(other.cue.from(), other));
        Range content = contents.trim(first, first < to ? contents.endFrom(draft, first, to, cues) : to);
        return content.length() > SHORTEST ? List.of(content) : List.of();
    }

    private List<Range> around(Draft draft, int i) {
        int from = draft.sentence;
        Range before = contents.trim(from, words.is(i - 1, WordClass.THAT_BEING) ? i - 1 : i);
        if (before.length() <= 1 || words.isMark(from, TokenKind.OTHER)) {
            return List.of();
        }
        int rest = draft.contentFrom;
        boolean parted = rest < draft.sentenceEnd
                && words.isMark(rest, TokenKind.COMMA)
                && before.length() <= LONGEST_FIRST_PART;
        Range after = parted ? contents.trim(rest + 1, draft.sentenceEnd) : Range.NONE;
        return after.length() > SHORTEST ? List.of(before, after) : List.of(before);
    }

    /** Whether the phrase only tells who handed on another statement; if so, that statement is told. */
    private boolean handsOn(Draft draft, int i, List<Draft> others) {
        int from = draft.sentence;
        Draft covering = covering(from, i, others);
        if (covering == null) {
            return false;
        }
        boolean leads = covering.cue.from() - from < LEAD;
        if (covering.nobody && leads) {
            others.remove(covering);
            return false;
        }
        boolean handsOn = leads
                || covering.clause.holds(i)
                || phrases.voices.isOutlet(draft.source.from())
                || covering.source.from() == from;
        if (handsOn && covering.handedBy.isEmpty()) {
            covering.handedBy = draft.source;
        }
        return handsOn;
    }

    /** The last statement of the sentence that reaches up to the phrase. */
    private static @Nullable Draft covering(int from, int i, List<Draft> others) {
        Draft covering = null;
        for (Draft other : others) {
            boolean reachesUp = !other.content.isEmpty()
                    && other.content.get(other.content.size() - 1).to() >= i - 2
                    && other.cue.from() < i
                    && other.cue.from() >= from;
            boolean later = covering == null || other.cue.from() > covering.cue.from();
            if (later && (reachesUp || other.clause.holds(i))) {
                covering = other;
            }
        }
        return covering;
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
