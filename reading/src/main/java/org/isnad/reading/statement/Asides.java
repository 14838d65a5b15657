package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * What stands between cue, source and content and is none of them: when, where, on what occasion, in which document, to
 * which outlet it was said.
 */
final class Asides {
    private static final long OCCASIONS = WordClass.OCCASION.bit()
            | WordClass.DOCUMENT.bit()
            | WordClass.POST.bit()
            | WordClass.PLATFORM.bit()
            | WordClass.TIME.bit();

    private final Words words;
    private final NounPhrases phrases;

    Asides(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Whether an aside starts at the token. */
    boolean startsAt(int i) {
        if (!words.isWord(i)) {
            return false;
        }
        Word word = words.word(i);
        if (word.isAny(WordClass.WEEKDAY.bit() | WordClass.SAYING.bit() | WordClass.MEANS.bit())) {
            return true;
        }
        if (word.isAny(WordClass.TIME.bit() | WordClass.RESUMPTIVE.bit() | WordClass.ACCORDING.bit())) {
            return true;
        }
        if (word.isAny(WordClass.IN.bit() | WordClass.ON.bit() | WordClass.FROM.bit())) {
            return isSetting(i);
        }
        if (word.proclitic() == Letter.LAM
                || word.stem().length() == 1 && word.stem().charAt(0) == Letter.LAM) {
            return isAddressee(i) || isAudience(i);
        }
        return word.is(WordClass.ADDRESSEE) || isYear(i) || isManner(i);
    }

    /** «Mockingly»: an indefinite accusative with its ending written. */
    private boolean isManner(int i) {
        return Endings.isWrittenAccusative(words.tokens.word(i))
                && words.word(i).cue() == null
                && !words.word(i).conjunction();
    }

    /** «The year 1980». */
    private boolean isYear(int i) {
        return words.is(i, SingleWord.THE_YEAR) && words.isMark(i + 1, TokenKind.NUMBER);
    }

    private boolean isSetting(int i) {
        return words.isAny(
                i + 1, OCCASIONS | WordClass.WEEKDAY.bit() | WordClass.SIDE.bit() | WordClass.ADDRESSEE.bit());
    }

    /** «To the journalists». */
    private boolean isAudience(int i) {
        return words.word(i).proclitic() == Letter.LAM
                && (words.is(i, WordClass.GROUP_HEAD) || Voices.isPeople(words.word(i)));
    }

    /** The outlet that was told: «to Reuters», «to the paper "X"». */
    boolean isAddressee(int i) {
        if (words.word(i).stem().length() == 1) {
            Quotation quotation = words.opened(i + 1);
            return words.isMark(i + 1, TokenKind.QUOTE) && quotation != null && quotation.length() <= 5
                    || phrases.voices.isOutlet(i + 1)
                    || words.isLatin(i + 1);
        }
        return phrases.voices.isOutlet(i);
    }

    /** First token that is no part of the aside at {@code i}: the next comma, opener, or noun phrase after it. */
    int end(int i, int limit) {
        Word word = words.word(i);
        int k = i + 1;
        if (isYear(i)) {
            return k + 1;
        }
        if (word.isAny(WordClass.IN.bit() | WordClass.ON.bit() | WordClass.FROM.bit() | WordClass.MEANS.bit())
                || word.proclitic() == Letter.LAM
                || word.stem().length() == 1) {
            return phraseEnd(k, limit);
        }
        if (word.is(WordClass.TIME) && word.is(WordClass.PREPOSITION)) {
            return phraseEnd(k, limit);
        }
        while (k < limit
                && words.isAny(k, WordClass.WEEKDAY.bit() | WordClass.TIME.bit())
                && !words.isAny(k, WordClass.PREPOSITION.bit())) {
            k++;
        }
        return k;
    }

    /** The rest of a prepositional aside, with whatever further phrases hang on it. */
    private int phraseEnd(int from, int limit) {
        int k = from;
        while (k < limit) {
            int end = words.isMark(k, TokenKind.NUMBER) ? k + 1 : phrases.end(k, limit);
            if (end == k) {
                break;
            }
            k = end;
            if (k < limit && goesOn(k)) {
                boolean separate = words.is(k, WordClass.PREPOSITION);
                k = separate ? k + 1 : k;
            } else if (k < limit && !words.isMark(k, TokenKind.QUOTE) && !words.isMark(k, TokenKind.NUMBER)) {
                break;
            }
        }
        return Math.min(k, limit);
    }

    /** A further prepositional phrase hangs on the aside: «in a speech in the town after the meeting». */
    private boolean goesOn(int k) {
        if (!words.isWord(k) || words.is(k, WordClass.ABOUT)) {
            return false;
        }
        Word word = words.word(k);
        return word.is(WordClass.PREPOSITION) && !words.is(k + 1, WordClass.THAT)
                || word.proclitic() == Letter.LAM
                || word.proclitic() == Letter.BEH
                        && word.isAny(WordClass.CAPITAL.bit()
                                | WordClass.COUNTRY.bit()
                                | WordClass.OUTLET_HEAD.bit()
                                | WordClass.PLATFORM.bit())
                || word.isAny(WordClass.WEEKDAY.bit());
    }
}
