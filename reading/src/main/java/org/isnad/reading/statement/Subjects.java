package org.isnad.reading.statement;

import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** Finds the phrase that names a source before its verb, before a relative pronoun, or as the sentence's subject. */
final class Subjects {
    private static final int FARTHEST = 40;
    private static final long BEFORE = WordClass.AUXILIARY.bit() | WordClass.TIME.bit() | WordClass.WEEKDAY.bit();
    private static final int LONGEST_SETTING = 14;

    private final Words words;
    private final NounPhrases phrases;
    private final Sources sources;

    Subjects(Words words, NounPhrases phrases, Sources sources) {
        this.words = words;
        this.phrases = phrases;
        this.sources = sources;
    }

    /** The subject that stands before its verb, back to the start of the clause. */
    Range before(int verb, int from) {
        int end = verb;
        while (end > from
                && words.isAny(end - 1, BEFORE)
                && !words.word(end - 1).definite()) {
            end--;
        }
        int start = clauseStart(end, from);
        start = skipLead(start, end);
        if (start >= end || words.isMark(end - 1, TokenKind.COMMA) && start - from > 2) {
            return Range.NONE;
        }
        if (!phrases.voices.canSpeak(start)) {
            return Range.NONE;
        }
        int reach = sources.phraseEnd(start, end);
        reach = sources.skip(reach, end);
        if (reach < end && !reachesThroughRelative(reach, end)) {
            return Range.NONE;
        }
        return sources.between(start, end);
    }

    private boolean reachesThroughRelative(int reach, int end) {
        return words.is(reach, WordClass.RELATIVE)
                || words.isMark(reach, TokenKind.COMMA)
                        && words.is(reach + 1, WordClass.RELATIVE)
                        && words.isMark(end - 1, TokenKind.COMMA);
    }

    private int clauseStart(int end, int from) {
        int k = end;
        int low = Math.max(from, end - FARTHEST);
        while (k > low) {
            TokenKind kind = words.tokens.kind(k - 1);
            if (kind == TokenKind.SEMICOLON
                    || kind == TokenKind.DOTS
                    || kind == TokenKind.COLON
                    || kind == TokenKind.STOP) {
                break;
            }
            if (kind == TokenKind.COMMA && k < end && !isInsideApposition(k, end)) {
                break;
            }
            if (words.isWord(k - 1)
                    && (words.isAny(k - 1, WordClass.BREAKER.bit() | WordClass.THAT.bit()) || isFiniteVerb(k - 1))) {
                break;
            }
            k--;
        }
        return k;
    }

    private boolean isFiniteVerb(int i) {
        return words.isVerb(i) && !words.is(i - 1, WordClass.RELATIVE);
    }

    /** «X, the secretary, said»: a comma that an apposition stands after, itself closed by a comma before the verb. */
    private boolean isInsideApposition(int k, int end) {
        return words.isMark(end - 1, TokenKind.COMMA) || phrases.names.isName(k) && phrases.end(k, end) == end;
    }

    private int skipLead(int start, int end) {
        int k = start;
        while (k < end
                && (words.isAny(k, WordClass.AUXILIARY.bit() | WordClass.BREAKER.bit())
                        || words.isMark(k, TokenKind.COMMA)
                        || words.isMark(k, TokenKind.DASH))) {
            k++;
        }
        return sources.skip(k, end);
    }

    /** The noun phrase that ends right before a token, else the sentence's subject. */
    Range justBefore(int token, int from) {
        Range near = antecedent(token, from);
        return near.isEmpty() ? subject(from, token) : near;
    }

    /** The noun phrase that a relative pronoun refers to. */
    Range antecedent(int relative, int from) {
        int end = relative;
        if (words.isMark(end - 1, TokenKind.COMMA)) {
            end--;
        }
        for (int start = Math.max(from, end - 12); start < end; start++) {
            if (phrases.voices.canSpeak(start) && phrases.end(start, end) == end) {
                return new Range(start, end);
            }
        }
        return Range.NONE;
    }

    /** The subject of the sentence's first verb: who goes on to speak in a participle or without being named again. */
    Range subject(int from, int to) {
        int k = from;
        while (k < to
                && (words.isAny(k, WordClass.BREAKER.bit() | WordClass.AUXILIARY.bit())
                        || words.isMark(k, TokenKind.COMMA))) {
            k++;
        }
        k = sources.skip(afterSetting(k, to), to);
        if (k < to && words.isWord(k) && (words.isVerb(k) || startsWithVerb(k, from) || isSaying(k))) {
            k = sources.skip(k + 1, to);
        }
        if (k < to && phrases.voices.isSpeaker(k)) {
            return sources.trim(new Range(k, sources.phraseEnd(k, to)));
        }
        return Range.NONE;
    }

    private boolean isSaying(int k) {
        return words.isFiniteCue(k)
                && !words.word(k).definite()
                && words.word(k).proclitic() == '\0';
    }

    /** Where the main clause starts after «In the streets of the town, …», «On the other side, …». */
    private int afterSetting(int from, int to) {
        boolean setting = words.isAny(from, WordClass.PREPOSITION.bit() | WordClass.TIME.bit())
                || words.isWord(from) && words.word(from).proclitic() != '\0' && !words.isVerb(from);
        for (int k = from; setting && k < Math.min(to, from + LONGEST_SETTING); k++) {
            if (words.isMark(k, TokenKind.COMMA)) {
                return k + 1;
            }
        }
        return from;
    }

    /** «As for France, it held …». */
    Range topic(int from, int to) {
        if (!words.is(from, SingleWord.AS_FOR) || !phrases.voices.canSpeak(from + 1)) {
            return Range.NONE;
        }
        int end = sources.phraseEnd(from + 1, to);
        return sources.skip(end, to) >= to ? sources.trim(new Range(from + 1, end)) : Range.NONE;
    }

    /** A word that opens the sentence with a conjunction and can speak itself no more than it can be a name. */
    private boolean startsWithVerb(int k, int from) {
        Word word = words.word(k);
        boolean plainly = k == from && !word.definite() && word.is(WordClass.VERB) && phrases.voices.isSpeaker(k + 1);
        return plainly
                || k == from
                        && word.conjunction()
                        && !word.definite()
                        && !word.isAny(Voices.HEADS | WordClass.NOUN.bit());
    }
}
