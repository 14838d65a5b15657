package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * Tells how far a noun phrase reaches without parsing the sentence: by definiteness (a construct takes one genitive, a
 * definite noun takes agreeing adjectives and a name, whatever else follows is a new phrase) and by what news text
 * shows a word to be.
 */
final class NounPhrases {
    private static final int LONGEST = 40;

    private final Words words;
    final Names names;
    final Voices voices;
    private final Joins joins;

    NounPhrases(Words words) {
        this.words = words;
        names = new Names(words);
        voices = new Voices(words, names);
        joins = new Joins(words, names, voices);
    }

    /** Names that the story itself gives in full, so that a family name with the article is known by itself. */
    void know(Set<String> known) {
        names.know(known);
    }

    /** First token after the noun phrase that starts at {@code i}; {@code i} itself where none does. */
    int end(int i, int limit) {
        int stop = Math.min(limit, i + LONGEST);
        boolean definite = false;
        boolean takesPhrase = words.isAny(i, Joins.TAKES_PHRASE) || isOffice(i, limit);
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

    private boolean isDefinite(int i) {
        if (!words.isWord(i)) {
            return true;
        }
        Word word = words.word(i);
        if (names.isUnknown(i)
                && words.isWord(i + 1)
                && words.word(i + 1).definite()
                && words.is(i + 1, WordClass.NOUN)
                && !words.is(i + 1, WordClass.ADJECTIVE)) {
            return false;
        }
        return word.definite()
                || Joins.isSoundPlural(word)
                || word.pronoun()
                || word.isAny(Voices.NAMED | WordClass.NAME_TAIL.bit())
                || names.isName(i) && (!word.isAny(Voices.HEADS) || names.isName(i + 1));
    }

    /** Where the phrase stands after taking in the token at {@code k}; {@code k} where it takes it not in. */
    private int joined(int start, int k, int stop, boolean definite, boolean takesPhrase) {
        TokenKind kind = words.tokens.kind(k);
        if (kind != TokenKind.WORD) {
            return k > start || kind == TokenKind.QUOTE ? pastMark(k, stop) : k;
        }
        if (k == start) {
            return starts(k) ? k + 1 : k;
        }
        if (words.isInsideName(k) || words.there.isInsidePerson(k)) {
            return k + 1;
        }
        Word word = words.word(k);
        if (words.is(k, SingleWord.WHETHER)
                || word.stem().length() == 1
                || word.isAny(Joins.ENDS)
                || word.is(WordClass.TIME) && !word.definite()) {
            return k;
        }
        if (word.is(WordClass.INERT)) {
            return takesPhrase || words.isAny(k - 1, WordClass.ADJECTIVE.bit()) || k == start + 1 ? k + 1 : k;
        }
        if (word.is(WordClass.PREPOSITION)) {
            return takesPhrase && joins.attaches(start, k) ? k + 1 : k;
        }
        if (word.conjunction()) {
            return joins.coordinates(k) ? k + 1 : k;
        }
        if (word.proclitic() != '\0') {
            return joins.proclitic(start, k, word, takesPhrase) ? k + 1 : k;
        }
        if (words.isVerb(k)) {
            return k;
        }
        return word.definite() ? joins.definiteJoins(start, k, definite) : joins.indefiniteJoins(start, k, definite);
    }

    /** Past a name in quotation marks, a bracket, the number of a name; {@code k} itself where there is none. */
    private int pastMark(int k, int stop) {
        switch (words.tokens.kind(k)) {
            case QUOTE:
                Quotation quotation = words.opened(k);
                return quotation != null && quotation.close() < stop && isName(quotation) ? quotation.close() + 1 : k;
            case OPEN_BRACKET:
                return Math.max(k, words.closingBracket(k, stop) + 1);
            case NUMBER:
                return words.isAny(k - 1, Voices.NAMED) || names.isName(k - 1) ? k + 1 : k;
            default:
                return k;
        }
    }

    private boolean starts(int k) {
        Word word = words.word(k);
        return !word.isAny(Joins.ENDS | WordClass.PREPOSITION.bit()) && (!words.isVerb(k) || word.isAny(Voices.HEADS));
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
}
