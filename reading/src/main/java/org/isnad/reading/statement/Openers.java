package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells whether a content opens at a token: a complementiser, a colon, a preposition, a noun phrase. */
final class Openers {
    private final Words words;

    Openers(Words words) {
        this.words = words;
    }

    /** Whether a content opens exactly at the token. */
    @Nullable
    Opener at(int k, Set<Frame> frames) {
        if (words.isMark(k, TokenKind.COLON)) {
            return frames.contains(Frame.QUOTE) ? new Opener(Frame.QUOTE, k, k + 1) : null;
        }
        if (!words.isWord(k)) {
            return null;
        }
        Word word = words.word(k);
        if (words.is(k, SingleWord.WHETHER) && frames.contains(Frame.PLAIN)) {
            return Opener.inside(Frame.THAT, k);
        }
        if (word.is(WordClass.THAT)) {
            return frames.contains(Frame.THAT) ? new Opener(Frame.THAT, k, k + 1) : null;
        }
        Frame preposition = preposition(word);
        if (preposition == null) {
            return null;
        }
        if (isLone(k) && frames.contains(preposition)) {
            return new Opener(preposition, k, k + 1);
        }
        boolean separate = preposition != Frame.WITH && preposition != Frame.FOR;
        if (separate && words.is(k + 1, WordClass.THAT) && frames.contains(Frame.THAT)) {
            return new Opener(Frame.THAT, k, k + 2);
        }
        if (!frames.contains(preposition) || word.is(WordClass.INERT)) {
            return null;
        }
        if (separate) {
            boolean possible = words.isWord(k + 1)
                    || words.isMark(k + 1, TokenKind.QUOTE)
                    || words.isMark(k + 1, TokenKind.NUMBER);
            return possible ? new Opener(preposition, k, k + 1) : null;
        }
        return Opener.inside(preposition, k);
    }

    /** A proclitic that stands by itself before a quotation mark. */
    private boolean isLone(int k) {
        return words.word(k).stem().length() == 1 && words.isMark(k + 1, TokenKind.QUOTE);
    }

    private static @Nullable Frame preposition(Word word) {
        if (word.stem().length() == 1 && word.proclitic() == '\0') {
            char letter = word.stem().charAt(0);
            return letter == Letter.BEH ? Frame.WITH : letter == Letter.LAM ? Frame.FOR : null;
        }
        if (word.proclitic() == Letter.BEH) {
            return Frame.WITH;
        }
        if (word.proclitic() == Letter.LAM) {
            return Frame.FOR;
        }
        if (word.is(WordClass.ABOUT)) {
            return Frame.ABOUT;
        }
        if (word.is(WordClass.TO)) {
            return Frame.TO;
        }
        if (word.is(WordClass.ON)) {
            return Frame.ON;
        }
        if (word.is(WordClass.FROM)) {
            return Frame.FROM;
        }
        return word.is(WordClass.IN) ? Frame.IN : null;
    }

    boolean startsObject(int k) {
        if (words.isMark(k, TokenKind.QUOTE)) {
            return words.opened(k) != null;
        }
        if (!words.isWord(k)) {
            return false;
        }
        Word word = words.word(k);
        return !word.isAny(WordClass.PREPOSITION.bit()
                        | WordClass.BREAKER.bit()
                        | WordClass.RELATIVE.bit()
                        | WordClass.NEGATION.bit()
                        | WordClass.THAT.bit()
                        | WordClass.AUXILIARY.bit()
                        | WordClass.TIME.bit()
                        | WordClass.WEEKDAY.bit())
                && !words.isVerb(k)
                && !word.conjunction()
                && word.proclitic() == '\0';
    }

    boolean isConstruct(int i) {
        Word word = words.word(i);
        return words.isWord(i)
                && word.is(WordClass.NOUN)
                && !word.definite()
                && !word.pronoun()
                && !word.is(WordClass.VERB);
    }
}
