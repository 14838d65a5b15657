package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * Tells whether a noun phrase goes on with the next token: by definiteness, by agreement, by what the next word can be.
 */
final class Joins {
    static final long ENDS = WordClass.THAT.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.BREAKER.bit()
            | WordClass.NEGATION.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.SAYING.bit()
            | WordClass.RESUMPTIVE.bit()
            | WordClass.WEEKDAY.bit();
    static final long TAKES_PHRASE = WordClass.PERSON_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.UNNAMED_HEAD.bit()
            | WordClass.DOCUMENT_HEAD.bit()
            | WordClass.QUANTITY.bit();

    private final Words words;
    private final Names names;
    private final Voices voices;

    Joins(Words words, Names names, Voices voices) {
        this.words = words;
        this.names = names;
        this.voices = voices;
    }

    /** A sound plural that keeps its noon has no genitive after it. */
    static boolean isSoundPlural(Word word) {
        String stem = word.stem();
        return stem.length() > 4
                && Endings.isSoundPlural(stem)
                && word.isAny(WordClass.GROUP_HEAD.bit() | WordClass.NOUN.bit());
    }

    private boolean isFeminine(int i) {
        return Endings.hasTehMarbuta(words.tokens.word(i));
    }

    int definiteJoins(int start, int k, boolean definite) {
        Word word = words.word(k);
        if (!definite) {
            return k + 1;
        }
        if (k == start + 1
                && isFeminine(start)
                && word.is(WordClass.ADJECTIVE)
                && !isFeminine(k)
                && !names.isName(k - 1)) {
            return k;
        }
        if (word.is(WordClass.GROUP_HEAD) && k > start + 1) {
            return k;
        }
        if (names.isServant(k - 1)) {
            return k + 1;
        }
        boolean agrees = word.is(WordClass.NAME_TAIL)
                || word.isAny(WordClass.ADJECTIVE.bit() | WordClass.AGREEING.bit() | WordClass.TITLE.bit())
                || Endings.isNisba(word.stem());
        boolean apposed = word.isAny(WordClass.PERSON_HEAD.bit())
                && !(names.isName(k - 1) && words.is(start, WordClass.PERSON_HEAD));
        if (agrees || apposed) {
            return k + 1;
        }
        boolean familyName = (names.isName(k - 1) || names.isServant(k - 2)) && !word.is(WordClass.NOUN);
        boolean given = names.isName(k - 1) && words.is(k - 1, WordClass.GIVEN_NAME) || names.isServant(k - 2);
        return familyName || given && !word.isAny(Voices.HEADS) ? k + 1 : k;
    }

    int indefiniteJoins(int start, int k, boolean definite) {
        if (!definite) {
            return k + 1;
        }
        if (isSoundPlural(words.word(k)) && isSoundPlural(words.word(k - 1))) {
            return k + 1;
        }
        if (names.isKin(k - 1)) {
            return k + 1;
        }
        boolean people = words.isAny(start, WordClass.GROUP_HEAD.bit()) || Voices.isPeople(words.word(start));
        if (names.isName(k)) {
            boolean place = words.isAny(k, Voices.NAMED) && !words.is(k, WordClass.GIVEN_NAME);
            boolean agency = words.isAny(start, WordClass.AGENCY_HEAD.bit() | WordClass.OUTLET_HEAD.bit());
            return people && !names.isName(k - 1) || place && !agency ? k : k + 1;
        }
        boolean between = names.isName(k - 1)
                && names.isName(k + 1)
                && !words.isAny(k, Names.CLOSED)
                && words.is(k, WordClass.NOUN)
                && !words.isAny(k, Voices.HEADS | Voices.NAMED | WordClass.VERB.bit());
        return between ? k + 1 : k;
    }

    boolean attaches(int start, int k) {
        Word word = words.word(k);
        boolean country =
                words.isAny(k + 1, WordClass.COUNTRY.bit()) && words.word(k + 1).proclitic() == '\0';
        if (words.is(start, WordClass.ORG_HEAD) && !words.isAny(start, TAKES_PHRASE)) {
            return word.is(WordClass.IN) && country;
        }
        if (words.word(start).definite()
                && k == start + 1
                && words.isAny(start, WordClass.GROUP_HEAD.bit() | WordClass.UNNAMED_HEAD.bit())) {
            return false;
        }
        return (word.is(WordClass.IN) || word.is(WordClass.FROM))
                && words.isWord(k + 1)
                && !words.isAny(
                        k + 1,
                        WordClass.OCCASION.bit()
                                | WordClass.ADDRESSEE.bit()
                                | WordClass.DOCUMENT.bit()
                                | WordClass.TIME.bit()
                                | WordClass.POST.bit()
                                | WordClass.THAT.bit()
                                | WordClass.WEEKDAY.bit());
    }

    boolean coordinates(int k) {
        Word word = words.word(k);
        if (words.isFiniteCue(k) && !word.definite() && !word.isAny(Voices.HEADS)) {
            return false;
        }
        if (word.isAny(WordClass.PREPOSITION.bit() | ENDS) || words.isVerb(k)) {
            return false;
        }
        return word.definite() || word.isAny(Voices.HEADS | Voices.NAMED) || names.isName(k) || word.is(WordClass.NOUN);
    }

    boolean proclitic(int start, int k, Word word, boolean takesPhrase) {
        if (word.proclitic() == Letter.LAM) {
            boolean adjective = words.isAny(k - 1, WordClass.ADJECTIVE.bit() | WordClass.AGREEING.bit());
            boolean belongs = word.definite()
                    || word.isAny(Voices.HEADS | Voices.NAMED | WordClass.GENERIC_HEAD.bit())
                    || words.named(k) != null;
            boolean role = takesPhrase
                    && belongs
                    && !words.word(k - 1).pronoun()
                    && !(words.word(k - 1).definite() && k == start + 1);
            return (adjective || role) && !voices.isOutlet(k);
        }
        return word.proclitic() == Letter.BEH
                && takesPhrase
                && (word.isAny(WordClass.ORG_HEAD.bit() | WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit())
                        || words.named(k) != null);
    }
}
