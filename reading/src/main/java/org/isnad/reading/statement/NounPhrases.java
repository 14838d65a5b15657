package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * Tells how far a noun phrase reaches without parsing the sentence: by definiteness (a construct takes one genitive, a
 * definite noun takes agreeing adjectives and a name, whatever else follows is a new phrase) and by what news text
 * shows a word to be.
 */
final class NounPhrases {
    static final long HEADS = WordClass.PERSON_HEAD.bit()
            | WordClass.ORG_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.UNNAMED_HEAD.bit()
            | WordClass.DOCUMENT_HEAD.bit()
            | WordClass.AGENCY_HEAD.bit()
            | WordClass.OUTLET_HEAD.bit();
    private static final long NAMED = WordClass.COUNTRY.bit()
            | WordClass.CAPITAL.bit()
            | WordClass.AGENCY.bit()
            | WordClass.OUTLET.bit()
            | WordClass.PLATFORM.bit()
            | WordClass.ORG.bit();
    /** Words that are no part of a name whatever news text shows of them. */
    private static final long CLOSED = WordClass.PREPOSITION.bit()
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

    private static final long NAME = WordClass.PROPER.bit() | WordClass.GIVEN_NAME.bit() | WordClass.TITLE.bit();
    private static final long ENDS = WordClass.THAT.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.BREAKER.bit()
            | WordClass.NEGATION.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.SAYING.bit()
            | WordClass.RESUMPTIVE.bit()
            | WordClass.WEEKDAY.bit();
    private static final long TAKES_PHRASE = WordClass.PERSON_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.UNNAMED_HEAD.bit()
            | WordClass.DOCUMENT_HEAD.bit()
            | WordClass.QUANTITY.bit();
    private static final int LONGEST = 40;

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /** Whether what starts here can speak: a person, an organisation, a document, a country, a name. */
    boolean canSpeak(int i) {
        if (words.isMark(i, TokenKind.QUOTE)) {
            Quotation quotation = words.opened(i);
            return quotation != null && quotation.length() <= 6;
        }
        if (!words.isWord(i)) {
            return false;
        }
        Word word = words.word(i);
        String written = words.tokens.word(i);
        boolean accusative = written.endsWith("\u0627\u064B") || written.endsWith("\u064B\u0627");
        if (accusative || word.proclitic() == Letter.BEH || word.proclitic() == Letter.KAF) {
            return false;
        }
        if (word.isAny(HEADS | NAMED | WordClass.QUANTITY.bit())) {
            return true;
        }
        if (words.isVerb(i) || word.is(WordClass.PREPOSITION)) {
            return false;
        }
        return word.isAny(NAME) && !word.isAny(CLOSED)
                || isPeople(word)
                || words.named(i) != null
                || isUnknown(i)
                || word.definite() && word.proclitic() == '\0' && !word.is(WordClass.NOUN)
                || isKnownName(i);
    }

    /** Whether what starts here is plainly somebody: a role, an organisation, a title, a name. */
    boolean isSpeaker(int i) {
        return words.isWord(i)
                && words.word(i).proclitic() == '\0'
                && (words.isAny(i, HEADS | NAMED)
                        || isName(i)
                        || isKnownName(i)
                        || words.named(i) != null
                        || words.is(i, WordClass.TITLE));
    }

    /** A word in yeh after a given name: «Hasan Rouhani». */
    private boolean isSurname(int i) {
        return i > 0
                && (words.is(i - 1, WordClass.GIVEN_NAME)
                        || words.is(i - 1, WordClass.PROPER) && !words.isAny(i - 1, CLOSED))
                && !words.word(i - 1).definite()
                && words.word(i).stem().endsWith("\u064A")
                && !words.word(i).conjunction()
                && !words.isAny(i, HEADS)
                && !words.isVerb(i);
    }

    /** Newspapers double no letter of a name in writing. */
    private static final char SHADDA = '\u0651';

    /** A word that news text hardly knows is most likely a name. */
    boolean isUnknown(int i) {
        Word word = words.word(i);
        return words.isWord(i)
                && word.classes() == 0
                && word.cue() == null
                && !word.definite()
                && !word.conjunction()
                && word.proclitic() == '\0'
                && word.stem().length() > 2
                && words.tokens.word(i).indexOf(SHADDA) < 0;
    }

    /** Plurals of people: officials, residents, Israelis. */
    static boolean isPeople(Word word) {
        String stem = word.stem();
        return word.definite() && (stem.endsWith("\u0648\u0646") || stem.endsWith("\u064A\u064A\u0646"));
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

    private Set<String> knownNames = Set.of();

    /** Names that the story itself gives in full, so that a family name with the article is known by itself. */
    void know(Set<String> names) {
        knownNames = names;
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

    /** First token after the noun phrase that starts at {@code i}; {@code i} itself where none does. */
    int end(int i, int limit) {
        int stop = Math.min(limit, i + LONGEST);
        boolean definite = false;
        boolean takesPhrase = words.isAny(i, TAKES_PHRASE) || isOffice(i, limit);
        int k = i;
        while (k < stop) {
            int next = joined(i, k, stop, definite, takesPhrase);
            if (next == k) {
                break;
            }
            definite = isDefinite(next - 1);
            takesPhrase |= words.isAny(k, WordClass.PERSON_HEAD.bit());
            k = next;
        }
        while (k > i && words.isAny(k - 1, WordClass.PREPOSITION.bit())) {
            k--;
        }
        return k;
    }

    /** «The institute of statistics in France»: an organisation takes its country along. */
    private boolean isOffice(int i, int limit) {
        return words.isAny(i, WordClass.ORG_HEAD.bit()) && !words.word(i).definite() && limit - i > 3;
    }

    /** A sound plural that keeps its noon has no genitive after it. */
    private static boolean isSoundPlural(Word word) {
        String stem = word.stem();
        return stem.length() > 4
                && stem.endsWith("\u0648\u0646")
                && word.isAny(WordClass.GROUP_HEAD.bit() | WordClass.NOUN.bit());
    }

    private boolean isDefinite(int i) {
        if (!words.isWord(i)) {
            return true;
        }
        Word word = words.word(i);
        if (isUnknown(i)
                && words.isWord(i + 1)
                && words.word(i + 1).definite()
                && words.is(i + 1, WordClass.NOUN)
                && !words.is(i + 1, WordClass.ADJECTIVE)) {
            return false;
        }
        return word.definite()
                || isSoundPlural(word)
                || word.pronoun()
                || word.isAny(NAMED | WordClass.NAME_TAIL.bit())
                || isName(i) && (!word.isAny(HEADS) || isName(i + 1));
    }

    /** Where the phrase stands after taking in the token at {@code k}; {@code k} where it takes it not in. */
    private int joined(int start, int k, int stop, boolean definite, boolean takesPhrase) {
        TokenKind kind = words.tokens.kind(k);
        if (kind == TokenKind.QUOTE) {
            Quotation quotation = words.opened(k);
            return quotation != null && quotation.close() < stop && isName(quotation) ? quotation.close() + 1 : k;
        }
        if (kind == TokenKind.OPEN_BRACKET && k > start) {
            int close = words.closingBracket(k, stop);
            return close < 0 ? k : close + 1;
        }
        if (kind == TokenKind.NUMBER && k > start) {
            return words.isAny(k - 1, NAMED) || isName(k - 1) ? k + 1 : k;
        }
        if (kind != TokenKind.WORD) {
            return k;
        }
        if (words.isInsideName(k) && k > start) {
            return k + 1;
        }
        Word word = words.word(k);
        if (word.stem().length() == 1 && k > start
                || word.isAny(ENDS)
                || k > start && word.is(WordClass.TIME) && !word.definite()) {
            return k;
        }
        if (k == start) {
            return word.is(WordClass.PREPOSITION) || words.isVerb(k) && !word.isAny(HEADS) ? k : k + 1;
        }
        if (word.is(WordClass.INERT) && word.proclitic() != '\0' || word.is(WordClass.INERT)) {
            return takesPhrase || words.isAny(k - 1, WordClass.ADJECTIVE.bit()) || k == start + 1 ? k + 1 : k;
        }
        if (word.is(WordClass.PREPOSITION)) {
            return takesPhrase && attaches(start, k) ? k + 1 : k;
        }
        if (word.conjunction()) {
            return coordinates(k) ? k + 1 : k;
        }
        if (word.proclitic() != '\0') {
            return proclitic(start, k, word, takesPhrase) ? k + 1 : k;
        }
        if (words.isVerb(k)) {
            return k;
        }
        return word.definite() ? definiteJoins(start, k, definite) : indefiniteJoins(start, k, definite);
    }

    /** A short quotation without a verb is a name, not speech. */
    private boolean isName(Quotation quotation) {
        if (!quotation.closed() || quotation.length() > 6) {
            return false;
        }
        for (int i = quotation.open() + 1; i < quotation.close(); i++) {
            if (words.isWord(i)
                    && (words.isVerb(i) || words.isAny(i, WordClass.THAT.bit() | WordClass.NEGATION.bit()))) {
                return false;
            }
        }
        return true;
    }

    private static final Set<String> KIN = Set.of(
            "\u0628\u0646", "\u0628\u0646\u062A", "\u0627\u0628\u0646", "\u0627\u0628\u0648", "\u0627\u0628\u064A");

    /** «Son of», «daughter of», «father of»: a name goes on. */
    boolean isKin(int i) {
        return i > 0
                && words.isWord(i)
                && KIN.contains(words.tokens.form(i))
                && (isName(i - 1) || words.is(i, WordClass.GIVEN_NAME));
    }

    /** «Abd», which always has an attribute of God after it. */
    boolean isServant(int i) {
        return i >= 0 && words.isWord(i) && words.tokens.form(i).equals("\u0639\u0628\u062F");
    }

    private boolean isFeminine(int i) {
        return words.tokens.word(i).endsWith("\u0629");
    }

    private int definiteJoins(int start, int k, boolean definite) {
        Word word = words.word(k);
        if (!definite) {
            return k + 1;
        }
        if (k == start + 1 && isFeminine(start) && word.is(WordClass.ADJECTIVE) && !isFeminine(k) && !isName(k - 1)) {
            return k;
        }
        if (word.is(WordClass.GROUP_HEAD) && k > start + 1) {
            return k;
        }
        if (isServant(k - 1)) {
            return k + 1;
        }
        boolean agrees = word.is(WordClass.NAME_TAIL)
                || word.isAny(WordClass.ADJECTIVE.bit() | WordClass.AGREEING.bit() | WordClass.TITLE.bit())
                || isNisba(word.stem());
        boolean apposed =
                word.isAny(WordClass.PERSON_HEAD.bit()) && !(isName(k - 1) && words.is(start, WordClass.PERSON_HEAD));
        if (agrees || apposed) {
            return k + 1;
        }
        boolean familyName = (isName(k - 1) || isServant(k - 2)) && !word.is(WordClass.NOUN);
        boolean given = isName(k - 1) && words.is(k - 1, WordClass.GIVEN_NAME) || isServant(k - 2);
        return familyName || given && !word.isAny(HEADS) ? k + 1 : k;
    }

    private int indefiniteJoins(int start, int k, boolean definite) {
        if (!definite) {
            return k + 1;
        }
        if (isSoundPlural(words.word(k)) && isSoundPlural(words.word(k - 1))) {
            return k + 1;
        }
        if (isKin(k - 1)) {
            return k + 1;
        }
        boolean people = words.isAny(start, WordClass.GROUP_HEAD.bit()) || isPeople(words.word(start));
        if (isName(k)) {
            boolean place = words.isAny(k, NAMED) && !words.is(k, WordClass.GIVEN_NAME);
            boolean agency = words.isAny(start, WordClass.AGENCY_HEAD.bit() | WordClass.OUTLET_HEAD.bit());
            return people && !isName(k - 1) || place && !agency ? k : k + 1;
        }
        boolean between = isName(k - 1)
                && isName(k + 1)
                && !words.isAny(k, CLOSED)
                && words.is(k, WordClass.NOUN)
                && !words.isAny(k, HEADS | NAMED | WordClass.VERB.bit());
        return between ? k + 1 : k;
    }

    static boolean isNisba(String stem) {
        return stem.endsWith("\u064A")
                || stem.endsWith("\u064A\u0647")
                || stem.endsWith("\u064A\u064A\u0646")
                || stem.endsWith("\u064A\u0648\u0646")
                || stem.endsWith("\u064A\u0627\u0646");
    }

    private boolean attaches(int start, int k) {
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

    private boolean coordinates(int k) {
        Word word = words.word(k);
        if (words.isFiniteCue(k) && !word.definite() && !word.isAny(HEADS)) {
            return false;
        }
        if (word.isAny(WordClass.PREPOSITION.bit() | ENDS) || words.isVerb(k)) {
            return false;
        }
        return word.definite() || word.isAny(HEADS | NAMED) || isName(k) || word.is(WordClass.NOUN);
    }

    private boolean proclitic(int start, int k, Word word, boolean takesPhrase) {
        if (word.proclitic() == Letter.LAM) {
            boolean adjective = words.isAny(k - 1, WordClass.ADJECTIVE.bit() | WordClass.AGREEING.bit());
            boolean belongs = word.definite()
                    || word.isAny(HEADS | NAMED | WordClass.GENERIC_HEAD.bit())
                    || words.named(k) != null;
            boolean role = takesPhrase
                    && belongs
                    && !words.word(k - 1).pronoun()
                    && !(words.word(k - 1).definite() && k == start + 1);
            return (adjective || role) && !isOutlet(k);
        }
        return word.proclitic() == Letter.BEH
                && takesPhrase
                && (word.isAny(WordClass.ORG_HEAD.bit() | WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit())
                        || words.named(k) != null);
    }

    /** Whether an outlet or agency stands at the token, as the one spoken to or through. */
    boolean isOutlet(int k) {
        if (words.isAny(k, WordClass.OUTLET_HEAD.bit() | WordClass.AGENCY_HEAD.bit())) {
            return true;
        }
        var named = words.named(k);
        return named != null && (named.kind() == WordClass.OUTLET || named.kind() == WordClass.AGENCY);
    }
}
