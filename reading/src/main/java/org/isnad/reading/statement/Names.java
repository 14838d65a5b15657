package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** Tells names of people and of other things by what news text and the story itself show of a word. */
final class Names {
    /** Words that are no part of a name whatever news text shows of them. */
    static final long CLOSED = WordClass.PREPOSITION.bit()
            | WordClass.THAT.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.BREAKER.bit()
            | WordClass.NEGATION.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.SAYING.bit()
            | WordClass.RESUMPTIVE.bit()
            | WordClass.TIME.bit()
            | WordClass.WEEKDAY.bit()
            | WordClass.INERT.bit()
            | WordClass.QUANTITY.bit()
            | WordClass.WHAT.bit()
            | WordClass.ACCORDING.bit()
            | WordClass.AFTER.bit()
            | WordClass.OUTLET_AGAIN.bit()
            | WordClass.ADDRESSEE.bit()
            | WordClass.COINCIDING.bit();

    static final long NAME = WordClass.PROPER.bit() | WordClass.GIVEN_NAME.bit() | WordClass.TITLE.bit();

    private final Words words;
    private Set<String> knownNames = Set.of();

    Names(Words words) {
        this.words = words;
    }

    /** Names that the story itself gives in full, so that a family name with the article is known by itself. */
    void know(Set<String> names) {
        knownNames = names;
    }

    boolean isName(int i) {
        if (!words.isWord(i)) {
            return false;
        }
        Word word = words.word(i);
        if (word.definite() || word.proclitic() != '\0' || word.isAny(CLOSED) || words.isInsideName(i)) {
            return false;
        }
        if (word.cue() != null && word.cue().inflection() == Inflection.PARTICIPLE && !word.is(WordClass.GIVEN_NAME)) {
            return false;
        }
        return word.isAny(NAME)
                || isUnknown(i)
                || isSurname(i)
                || words.is(i + 1, WordClass.NAME_TAIL) && !words.isVerb(i);
    }

    /** A word in yeh after a given name: «Hasan Rouhani». */
    private boolean isSurname(int i) {
        return i > 0
                && (words.is(i - 1, WordClass.GIVEN_NAME)
                        || words.is(i - 1, WordClass.PROPER) && !words.isAny(i - 1, CLOSED))
                && !words.word(i - 1).definite()
                && Endings.endsInYeh(words.word(i).stem())
                && !words.word(i).conjunction()
                && !words.isAny(i, Voices.HEADS)
                && !words.isVerb(i);
    }

    /** A word that news text hardly knows is most likely a name; newspapers double no letter of a name in writing. */
    boolean isUnknown(int i) {
        Word word = words.word(i);
        return words.isWord(i)
                && word.classes() == 0
                && word.cue() == null
                && !word.definite()
                && !word.conjunction()
                && word.proclitic() == '\0'
                && word.stem().length() > 2
                && !hasShadda(i);
    }

    private boolean hasShadda(int i) {
        String text = words.tokens.text();
        for (int at = words.tokens.start(i); at < words.tokens.end(i); at++) {
            if (text.charAt(at) == Letter.SHADDA) {
                return true;
            }
        }
        return false;
    }

    /** Whether the story names somebody in full by this word among others. */
    boolean isKnownPart(int i) {
        return words.isWord(i) && knownNames.contains(words.tokens.form(i));
    }

    boolean isKnownName(int i) {
        return words.isWord(i)
                && words.word(i).definite()
                && words.word(i).proclitic() == '\0'
                && knownNames.contains(words.word(i).stem());
    }

    /** «Son of», «daughter of», «father of»: a name goes on. */
    boolean isKin(int i) {
        return i > 0 && words.is(i, SingleWord.KIN) && (isName(i - 1) || words.is(i, WordClass.GIVEN_NAME));
    }

    /** «Abd», which always has an attribute of God after it. */
    boolean isServant(int i) {
        return words.is(i, SingleWord.ABD);
    }
}
