package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** Tells how far a person's name runs, and takes it apart. */
final class NameRuns {
    private static final int LONGEST = 7;
    private static final long LISTED =
            WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit() | WordClass.OUTLET.bit() | WordClass.AGENCY.bit();
    private static final long NO_NAME = Voices.HEADS
            | WordClass.VERB.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.TIME.bit()
            | WordClass.THAT.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.RESUMPTIVE.bit()
            | WordClass.SAYING.bit()
            | WordClass.NEGATION.bit()
            | WordClass.BREAKER.bit();
    private static final long NO_FAMILY_NAME =
            Voices.HEADS | WordClass.AGREEING.bit() | WordClass.WEEKDAY.bit() | WordClass.TITLE.bit();

    private final Words words;
    private final Names names;

    NameRuns(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /**
     * The end of a person's name: of the one that is seen to begin here, else of a run of name words; {@code from}
     * itself where there is none.
     */
    int nameEnd(int from) {
        Range seen = words.there.person(from);
        if (!seen.isEmpty() && (seen.from() == from || isNameWord(from, from))) {
            return seen.to();
        }
        return words.there.isOther(from) ? from : runEnd(from);
    }

    private int runEnd(int from) {
        int k = from;
        while (k < words.size() && k - from < LONGEST && isNameWord(k, from)) {
            k++;
        }
        return k;
    }

    private boolean isNameWord(int k, int from) {
        if (!words.isWord(k)) {
            return false;
        }
        Word word = words.word(k);
        if (word.conjunction() || word.isAny(LISTED) && !word.is(WordClass.GIVEN_NAME)) {
            return false;
        }
        if (k == from || names.isName(k)) {
            return names.isName(k);
        }
        return names.isKin(k - 1)
                || word.is(WordClass.NAME_TAIL)
                || word.definite() && names.isServant(k - 1)
                || (word.definite() ? isFamilyName(k) : isBetweenNames(k));
    }

    /** A common noun between two names is one itself. */
    private boolean isBetweenNames(int k) {
        Word word = words.word(k);
        return names.isName(k - 1)
                && names.isName(k + 1)
                && !words.word(k + 1).conjunction()
                && word.is(WordClass.NOUN)
                && !word.isAny(NO_NAME)
                && word.proclitic() == '\0';
    }

    /** A word with the article after a given name. */
    private boolean isFamilyName(int k) {
        Word word = words.word(k);
        if (word.proclitic() != '\0' || word.isAny(NO_FAMILY_NAME)) {
            return false;
        }
        boolean servant = names.isServant(k - 2);
        boolean common = word.isAny(WordClass.ADJECTIVE.bit() | WordClass.NOUN.bit());
        return servant || names.isName(k - 1) && (!common || words.is(k - 1, WordClass.GIVEN_NAME));
    }

    /** The person's name at the end of a phrase that starts with a role. */
    Range nameAtEnd(int from, int end) {
        Range seen = seenAtEnd(from, end);
        if (!seen.isEmpty()) {
            return seen;
        }
        for (int start = from + 1; start < end; start++) {
            if (names.isName(start) && nameEnd(start) >= end && !isGenitive(start)) {
                return new Range(start, end);
            }
            if (words.is(start, WordClass.TITLE) && start + 1 < end && nameEnd(start + 1) >= end) {
                return new Range(start + 1, end);
            }
        }
        return Range.NONE;
    }

    /** The name at the end of a phrase of somebody who is seen to be named there, and is no genitive. */
    Range seenAtEnd(int from, int end) {
        Range seen = words.there.person(end - 1);
        int first = seen.from();
        while (first > from + 1 && words.is(first - 1, WordClass.GIVEN_NAME) && names.isName(first - 1)) {
            first--;
        }
        return first > from && !isGenitive(first) ? new Range(first, seen.to()) : Range.NONE;
    }

    /** The first name within a phrase of somebody who is seen to be named there, and is no genitive. */
    Range seenWithin(int from, int end) {
        for (int k = from + 1; k < end; k++) {
            Range seen = seenAtEnd(from, k + 1);
            if (!seen.isEmpty()) {
                return seen;
            }
        }
        return Range.NONE;
    }

    /** A name after a noun in construct belongs to that noun: «the lawyer of X». */
    private boolean isGenitive(int i) {
        Word before = words.word(i - 1);
        if (words.there.isOther(i - 1)) {
            return false;
        }
        if (!words.isWord(i - 1) || before.definite() || before.pronoun() || names.isName(i - 1)) {
            return false;
        }
        return !before.isAny(WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit() | WordClass.TITLE.bit());
    }

    /** The name's words, compound ones as one: «Abd X», «X Allah», «X ad-Din». */
    List<String> forms(Range name) {
        List<String> forms = new ArrayList<>();
        boolean open = false;
        for (int i = name.from(); i < name.to(); i++) {
            if (!words.isWord(i)) {
                continue;
            }
            boolean tail = words.is(i, WordClass.NAME_TAIL);
            if (!forms.isEmpty() && (open || tail)) {
                int last = forms.size() - 1;
                forms.set(last, forms.get(last) + words.tokens.form(i));
            } else {
                forms.add(stem(i));
            }
            open = words.is(i, SingleWord.ABD);
        }
        return forms;
    }

    private String stem(int i) {
        Word word = words.word(i);
        return word.definite() ? word.stem() : words.tokens.form(i);
    }
}
