package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** Tells finite verbs that report from those that are denied, wished for, or no verbs at all. */
final class ReportingVerbs {
    private final Words words;
    private final Openers openers;

    ReportingVerbs(Words words, Openers openers) {
        this.words = words;
        this.openers = openers;
    }

    /** Whether the verb at the token reports, and is not denied, wished for, or taken for a noun. */
    boolean isReported(int i, CueForm form, int from) {
        return canReport(i, form) && (i == from || !isTakenAway(i, form));
    }

    private boolean canReport(int i, CueForm form) {
        Word word = words.word(i);
        boolean purpose = word.proclitic() == Letter.LAM;
        if (form.agreement() == Agreement.SPEECH || word.definite() || word.proclitic() != '\0' && !purpose) {
            return false;
        }
        if (word.pronoun() && Endings.hasTehMarbuta(words.tokens.word(i)) || words.handsOn(i)) {
            return false;
        }
        boolean through =
                word.is(WordClass.MEANS) && words.isAny(i + 1, WordClass.PLATFORM.bit() | WordClass.ADDRESSEE.bit());
        return !through && (!purpose || form.inflection() == Inflection.IMPERFECT);
    }

    /** Whether the word before makes it something else than a report. */
    private boolean isTakenAway(int i, CueForm form) {
        Word word = words.word(i);
        int before = i - 1;
        if (words.is(before, WordClass.NEGATION)
                || form.inflection() == Inflection.IMPERFECT && words.is(before, WordClass.THAT)) {
            return true;
        }
        if (word.conjunction()) {
            return false;
        }
        boolean preposition = words.is(before, WordClass.PREPOSITION);
        boolean noun = word.is(WordClass.NOUN) && form.inflection() == Inflection.PERFECT;
        if (noun && (preposition || openers.isConstruct(before))) {
            return true;
        }
        return preposition
                && !(words.is(before, WordClass.FROM) && word.pronoun())
                && !words.isAny(before, WordClass.WHAT.bit() | WordClass.TIME.bit());
    }
}
