package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * Finds the phrase that names a source: after its verb, before it, before a relative pronoun, or as the sentence's
 * subject.
 */
final class Sources {
    private static final int FARTHEST = 40;
    private static final long BEFORE = WordClass.AUXILIARY.bit() | WordClass.TIME.bit() | WordClass.WEEKDAY.bit();

    private final Words words;
    private final NounPhrases phrases;
    private final Asides asides;

    Sources(Words words, NounPhrases phrases, Asides asides) {
        this.words = words;
        this.phrases = phrases;
        this.asides = asides;
    }

    /** First token from {@code from} on that is no comma and in no aside. */
    int skip(int from, int to) {
        int k = from;
        while (k < to) {
            if (words.isMark(k, TokenKind.COMMA) || words.isMark(k, TokenKind.DASH)) {
                k++;
            } else if (asides.startsAt(k) && !isSourceHere(k)) {
                int end = asides.end(k, to);
                k = Math.max(end, k + 1);
            } else {
                return k;
            }
        }
        return k;
    }

    private boolean isSourceHere(int k) {
        return words.word(k).definite() && words.isAny(k, NounPhrases.HEADS) && !words.is(k, WordClass.TIME)
                || phrases.isKnownName(k);
    }

    /** The source in the reporting clause between a verb and what opens its content: all of it but the asides. */
    Range between(int from, int opener) {
        int start = skip(from, opener);
        if (start > from && start < opener && !phrases.canSpeak(start)
                || words.is(start, WordClass.PREPOSITION)
                || start < opener && words.isWord(start) && words.word(start).proclitic() == Letter.BEH) {
            return Range.NONE;
        }
        int k = start;
        int phrase = start < opener ? phraseEnd(start, opener) : start;
        if (phrase > start && phrase < opener && isAdverbial(phrase)) {
            return trim(new Range(start, phrase));
        }
        boolean relative = false;
        while (k < opener) {
            if (words.isMark(k, TokenKind.QUOTE)) {
                Quotation quotation = words.opened(k);
                k = quotation != null && quotation.closed() && quotation.close() < opener
                        ? quotation.close() + 1
                        : k + 1;
                continue;
            }
            relative |= words.is(k, WordClass.RELATIVE);
            if (k > start && !relative && asides.startsAt(k) && !isPartOfName(k)) {
                break;
            }
            k++;
        }
        return trim(new Range(start, k));
    }

    /**
     * What follows the source phrase but is none of it: «with anger», «pointing to», «the journalists» who are told.
     */
    private boolean isAdverbial(int k) {
        Word word = words.word(k);
        if (!words.isWord(k)) {
            return false;
        }
        boolean participle = word.cue() != null && word.cue().inflection() == Inflection.PARTICIPLE && !word.definite();
        boolean told = word.definite()
                && word.proclitic() == '\0'
                && word.stem().endsWith("\u064A\u0646")
                && word.is(WordClass.GROUP_HEAD);
        long inside = WordClass.IN.bit() | WordClass.FROM.bit() | WordClass.ABOUT.bit();
        boolean place = word.isAny(WordClass.ORG_HEAD.bit() | WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit());
        return word.is(WordClass.PREPOSITION) && !word.isAny(inside) && !word.definite()
                || word.proclitic() == Letter.BEH && !place && !word.is(WordClass.INERT)
                || participle
                || told;
    }

    private boolean isPartOfName(int k) {
        return phrases.isKnownName(k);
    }

    /** The phrase without marks, prepositions and conjunctions at its ends. */
    Range trim(Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to && words.tokens.kind(from).isMark() && words.tokens.kind(from) != TokenKind.QUOTE) {
            from++;
        }
        while (to > from && isLoose(to - 1)) {
            to--;
        }
        if (to - from == 1 && words.tokens.kind(from) == TokenKind.QUOTE) {
            return Range.NONE;
        }
        return from < to ? new Range(from, to) : Range.NONE;
    }

    private boolean isLoose(int i) {
        TokenKind kind = words.tokens.kind(i);
        if (kind == TokenKind.QUOTE) {
            return words.opened(i) != null;
        }
        if (kind == TokenKind.CLOSE_BRACKET) {
            return false;
        }
        return kind.isMark()
                || words.is(i, WordClass.PREPOSITION)
                        && !words.word(i).definite()
                        && words.word(i)
                                .isAny(WordClass.ABOUT.bit()
                                        | WordClass.TO.bit()
                                        | WordClass.ON.bit()
                                        | WordClass.FROM.bit()
                                        | WordClass.IN.bit());
    }

    /** Where a subject phrase ends, appositions between commas or dashes and a relative clause taken in. */
    int phraseEnd(int from, int to) {
        int end = phrases.end(from, to);
        for (int turn = 0; turn < 3 && end < to; turn++) {
            int next = apposition(end, to);
            if (next == end) {
                next = relative(end, to);
            }
            if (next == end && phrases.isName(end - 1) && words.is(end, WordClass.PERSON_HEAD)) {
                next = phrases.end(end, to);
            }
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The comma that ends a relative clause, where one is near. */
    private int relative(int end, int to) {
        int start = words.isMark(end, TokenKind.COMMA) ? end + 1 : end;
        if (!words.isAny(start, WordClass.RELATIVE.bit() | WordClass.TAIL.bit())) {
            return end;
        }
        for (int k = start + 1; k < Math.min(to, start + LONGEST_RELATIVE); k++) {
            if (words.isMark(k, TokenKind.COMMA)) {
                return k;
            }
            if (words.tokens.kind(k) == TokenKind.STOP) {
                break;
            }
        }
        return end;
    }

    private static final int LONGEST_RELATIVE = 18;

    private int apposition(int comma, int to) {
        boolean dash = words.isMark(comma, TokenKind.DASH);
        if (!dash && !words.isMark(comma, TokenKind.COMMA)) {
            return comma;
        }
        int start = comma + 1;
        if (start >= to
                || !phrases.isName(start) && !words.isAny(start, WordClass.TITLE.bit() | WordClass.PERSON_HEAD.bit())) {
            return comma;
        }
        int end = phrases.end(start, to);
        boolean closed = end == to
                || words.isMark(end, TokenKind.COMMA)
                || words.isMark(end, TokenKind.DASH)
                || words.is(end, WordClass.THAT)
                || words.isMark(end, TokenKind.COLON);
        return end > start && closed ? end : comma;
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
        if (!phrases.canSpeak(start)) {
            return Range.NONE;
        }
        int reach = phraseEnd(start, end);
        reach = skip(reach, end);
        if (reach < end && !reachesThroughRelative(start, reach, end)) {
            return Range.NONE;
        }
        return between(start, end);
    }

    private boolean reachesThroughRelative(int start, int reach, int end) {
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
        return words.isMark(end - 1, TokenKind.COMMA) || phrases.isName(k) && phrases.end(k, end) == end;
    }

    private int skipLead(int start, int end) {
        int k = start;
        while (k < end
                && (words.isAny(k, WordClass.AUXILIARY.bit() | WordClass.BREAKER.bit())
                        || words.isMark(k, TokenKind.COMMA)
                        || words.isMark(k, TokenKind.DASH))) {
            k++;
        }
        return skip(k, end);
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
            if (phrases.canSpeak(start) && phrases.end(start, end) == end) {
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
        k = skip(afterSetting(k, to), to);
        if (k < to && words.isWord(k) && (words.isVerb(k) || startsWithVerb(k, from) || isSaying(k))) {
            k = skip(k + 1, to);
        }
        if (k < to && phrases.isSpeaker(k)) {
            return trim(new Range(k, phraseEnd(k, to)));
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

    private static final int LONGEST_SETTING = 14;

    /** «As for France, it held …». */
    Range topic(int from, int to) {
        if (!words.isWord(from) || !words.tokens.form(from).equals(AS_FOR) || !phrases.canSpeak(from + 1)) {
            return Range.NONE;
        }
        int end = phraseEnd(from + 1, to);
        return skip(end, to) >= to ? trim(new Range(from + 1, end)) : Range.NONE;
    }

    private static final String AS_FOR = "\u0627\u0645\u0627";

    /** A word that opens the sentence with a conjunction and can speak itself no more than it can be a name. */
    private boolean startsWithVerb(int k, int from) {
        Word word = words.word(k);
        boolean plainly = k == from && !word.definite() && word.is(WordClass.VERB) && phrases.isSpeaker(k + 1);
        return plainly
                || k == from
                        && word.conjunction()
                        && !word.definite()
                        && !word.isAny(NounPhrases.HEADS | WordClass.NOUN.bit());
    }
}
