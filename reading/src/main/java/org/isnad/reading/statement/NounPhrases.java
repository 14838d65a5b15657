package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
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
            | WordClass.PLATFORM.bit();
    private static final long NAME = WordClass.PROPER.bit() | WordClass.GIVEN_NAME.bit() | WordClass.TITLE.bit();
    private static final long ENDS = WordClass.THAT.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.BREAKER.bit()
            | WordClass.NEGATION.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.SAYING.bit()
            | WordClass.WEEKDAY.bit();
    private static final long TAKES_PHRASE = WordClass.PERSON_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.UNNAMED_HEAD.bit()
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
        if (word.isAny(HEADS | NAMED | WordClass.QUANTITY.bit())) {
            return true;
        }
        if (words.isVerb(i) || word.is(WordClass.PREPOSITION)) {
            return false;
        }
        return word.isAny(NAME) || isPeople(word) || words.named(i) != null || isUnknown(i);
    }

    /** A word that news text hardly knows is most likely a name. */
    boolean isUnknown(int i) {
        Word word = words.word(i);
        return words.isWord(i)
                && word.classes() == 0
                && word.cue() == null
                && !word.definite()
                && word.proclitic() == '\0'
                && word.stem().length() > 2;
    }

    /** Plurals of people: officials, residents, Israelis. */
    private static boolean isPeople(Word word) {
        String stem = word.stem();
        return word.definite() && (stem.endsWith("\u0648\u0646") || stem.endsWith("\u064A\u064A\u0646"));
    }

    boolean isName(int i) {
        return words.isWord(i)
                && (words.isAny(i, NAME) || isUnknown(i))
                && !words.word(i).definite()
                && words.word(i).proclitic() == '\0';
    }

    /** First token after the noun phrase that starts at {@code i}; {@code i} itself where none does. */
    int end(int i, int limit) {
        int stop = Math.min(limit, i + LONGEST);
        boolean definite = false;
        boolean takesPhrase = words.isAny(i, TAKES_PHRASE);
        int k = i;
        while (k < stop) {
            int next = joined(i, k, stop, definite, takesPhrase);
            if (next == k) {
                break;
            }
            definite = isDefinite(next - 1);
            k = next;
        }
        return k;
    }

    private boolean isDefinite(int i) {
        if (!words.isWord(i)) {
            return true;
        }
        Word word = words.word(i);
        return word.definite() || word.pronoun() || word.isAny(NAMED) || isName(i);
    }

    /** Where the phrase stands after taking in the token at {@code k}; {@code k} where it takes it not in. */
    private int joined(int start, int k, int stop, boolean definite, boolean takesPhrase) {
        TokenKind kind = words.tokens.kind(k);
        if (kind == TokenKind.QUOTE) {
            Quotation quotation = words.opened(k);
            return quotation != null && quotation.closed() && quotation.length() <= 6 && quotation.close() < stop
                    ? quotation.close() + 1
                    : k;
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
        Word word = words.word(k);
        if (word.isAny(ENDS) || k > start && word.is(WordClass.TIME) && !word.definite()) {
            return k;
        }
        if (k == start) {
            return word.is(WordClass.PREPOSITION) || words.isVerb(k) && !word.isAny(HEADS) ? k : k + 1;
        }
        if (word.is(WordClass.INERT) && word.proclitic() != '\0' || word.is(WordClass.INERT)) {
            return takesPhrase || words.isAny(k - 1, WordClass.ADJECTIVE.bit()) || k == start + 1 ? k + 1 : k;
        }
        if (word.is(WordClass.PREPOSITION)) {
            return takesPhrase && attaches(k) ? k + 1 : k;
        }
        if (word.conjunction()) {
            return coordinates(k) ? k + 1 : k;
        }
        if (word.proclitic() != '\0') {
            return proclitic(k, word, takesPhrase) ? k + 1 : k;
        }
        if (words.isVerb(k)) {
            return k;
        }
        return word.definite() ? definiteJoins(k, definite) : indefiniteJoins(k, definite);
    }

    private int definiteJoins(int k, boolean definite) {
        Word word = words.word(k);
        if (!definite) {
            return k + 1;
        }
        boolean agrees = word.isAny(WordClass.ADJECTIVE.bit() | WordClass.AGREEING.bit() | WordClass.TITLE.bit())
                || isNisba(word.stem());
        if (agrees || word.isAny(WordClass.PERSON_HEAD.bit())) {
            return k + 1;
        }
        boolean familyName = isName(k - 1) && !word.is(WordClass.NOUN);
        return familyName || isName(k - 1) && words.is(k - 1, WordClass.GIVEN_NAME) ? k + 1 : k;
    }

    private int indefiniteJoins(int k, boolean definite) {
        Word word = words.word(k);
        if (!definite) {
            return k + 1;
        }
        if (isName(k) || words.named(k) != null && word.isAny(NAMED)) {
            return k + 1;
        }
        return k;
    }

    static boolean isNisba(String stem) {
        return stem.endsWith("\u064A")
                || stem.endsWith("\u064A\u0647")
                || stem.endsWith("\u064A\u064A\u0646")
                || stem.endsWith("\u064A\u0648\u0646")
                || stem.endsWith("\u064A\u0627\u0646");
    }

    private boolean attaches(int k) {
        Word word = words.word(k);
        return (word.is(WordClass.IN) || word.is(WordClass.FROM))
                && words.isWord(k + 1)
                && !words.isAny(
                        k + 1,
                        WordClass.OCCASION.bit()
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

    private boolean proclitic(int k, Word word, boolean takesPhrase) {
        if (word.proclitic() == Letter.LAM) {
            return (takesPhrase || words.isAny(k - 1, WordClass.ADJECTIVE.bit() | WordClass.AGREEING.bit()))
                    && !isOutlet(k);
        }
        return word.proclitic() == Letter.BEH
                && takesPhrase
                && word.isAny(WordClass.ORG_HEAD.bit() | WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit());
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
