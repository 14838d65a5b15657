package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** Finds the phrase that names a source after its verb, and how far such a phrase reaches. */
final class Sources {
    private static final int LONGEST_RELATIVE = 18;

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
        return words.word(k).definite() && words.isAny(k, Voices.HEADS) && !words.is(k, WordClass.TIME)
                || phrases.names.isKnownName(k);
    }

    /** The source in the reporting clause between a verb and what opens its content: all of it but the asides. */
    Range between(int from, int opener) {
        int start = skip(from, opener);
        if (start > from && start < opener && !phrases.voices.canSpeak(start)
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
            if (k > start && !relative && asides.startsAt(k) && !phrases.names.isKnownName(k)) {
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
                && Endings.isObliquePlural(word.stem())
                && word.is(WordClass.GROUP_HEAD);
        long inside = WordClass.IN.bit() | WordClass.FROM.bit() | WordClass.ABOUT.bit();
        boolean place = word.isAny(WordClass.ORG_HEAD.bit() | WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit());
        return word.is(WordClass.PREPOSITION) && !word.isAny(inside) && !word.definite()
                || word.proclitic() == Letter.BEH && !place && !word.is(WordClass.INERT)
                || participle
                || told;
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
            if (next == end && phrases.names.isName(end - 1) && words.is(end, WordClass.PERSON_HEAD)) {
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

    private int apposition(int comma, int to) {
        boolean dash = words.isMark(comma, TokenKind.DASH);
        if (!dash && !words.isMark(comma, TokenKind.COMMA)) {
            return comma;
        }
        int start = comma + 1;
        if (start >= to
                || !phrases.names.isName(start)
                        && !words.isAny(start, WordClass.TITLE.bit() | WordClass.PERSON_HEAD.bit())) {
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
}
