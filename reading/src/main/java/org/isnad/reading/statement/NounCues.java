package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.model.Stance;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds verbal nouns that report: «the ministry's announcement that …», «with his saying: …». */
final class NounCues {
    private static final int LONGEST_SOURCE = 8;

    private final Words words;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Openers openers;
    private final OpenerSearch search;

    NounCues(Syntax syntax) {
        words = syntax.words();
        phrases = syntax.phrases();
        subjects = syntax.subjects();
        openers = syntax.openers();
        search = syntax.search();
    }

    /** The draft of the word at {@code i} in the sentence {@code [from, to)}; {@code null} where it reports nothing. */
    @Nullable
    Draft find(int i, CueForm form, int from, int to) {
        Word word = words.word(i);
        if (word.definite() && word.proclitic() == Letter.LAM && words.isAny(i - 1, WordClass.AGENCY_HEAD.bit())) {
            return null;
        }
        switch (form.cue().key()) {
            case "say":
                return word.proclitic() == Letter.BEH ? saying(i, form, from, to) : null;
            case "expected":
                boolean passive = words.is(i - 1, WordClass.FROM) && !words.is(i - 2, WordClass.THAT);
                return passive ? nominal(i, form, to) : null;
            default:
                return nominal(i, form, to);
        }
    }

    /** «With his saying: …». */
    private @Nullable Draft saying(int i, CueForm form, int from, int to) {
        Opener opener = search.nearest(i, form.cue().frames(), to);
        if (opener == null || words.isFiniteCue(i - 1)) {
            return null;
        }
        Draft draft = new Draft("saying-" + opener.kind(), new Range(i, i + 1), form, opener.frame(), opener.content());
        draft.clause = new Range(i, opener.at());
        draft.antecedent = subjects.justBefore(i, from);
        return draft;
    }

    /** «The ministry's announcement that …». */
    private @Nullable Draft nominal(int i, CueForm form, int to) {
        Range source = genitive(i, to);
        int k = source.isEmpty() ? afterAdjectives(i + 1, to) : source.to();
        if (words.is(k, WordClass.RESUMPTIVE) && !source.isEmpty()) {
            k++;
        }
        Opener opener = opener(k, form, !source.isEmpty());
        if (opener == null) {
            return null;
        }
        if (form.cue().stance() == Stance.ACCUSE && !source.isEmpty() && opener.frame() == Frame.WITH) {
            opener = Opener.inside(Frame.OBJECT, source.from());
            source = Range.NONE;
        }
        Draft draft = new Draft("noun-" + opener.kind(), new Range(i, i + 1), form, opener.frame(), opener.content());
        draft.source = source;
        draft.nobody = source.isEmpty() && !words.word(i).pronoun();
        draft.clause = new Range(i, opener.at());
        return draft;
    }

    /** Who stands in construct right after the noun. */
    private Range genitive(int i, int to) {
        int k = i + 1;
        if (words.word(i).definite()
                || !phrases.voices.canSpeak(k)
                || afterAdjectives(k, to) > k
                || words.word(k).proclitic() != '\0') {
            return Range.NONE;
        }
        int end = phrases.end(k, to);
        return end > k && end - k <= LONGEST_SOURCE ? new Range(k, end) : Range.NONE;
    }

    private int afterAdjectives(int from, int to) {
        int k = from;
        while (k < to
                && words.isWord(k)
                && words.is(k, WordClass.ADJECTIVE)
                && words.word(k).proclitic() == '\0'
                && !words.word(k).conjunction()) {
            k++;
        }
        return k;
    }

    private @Nullable Opener opener(int k, CueForm form, boolean named) {
        Opener opener = openers.at(k, form.cue().nominal());
        if (opener == null) {
            boolean object = named && form.cue().nominal().contains(Frame.OBJECT) && openers.startsObject(k);
            return object ? Opener.inside(Frame.OBJECT, k) : null;
        }
        boolean term = opener.frame() == Frame.QUOTE && !form.cue().key().equals("post");
        return term ? null : opener;
    }
}
