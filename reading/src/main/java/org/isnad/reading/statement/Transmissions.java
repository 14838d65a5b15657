package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds words that came through another: an agency transmitted them from their speaker, or a document has them. */
final class Transmissions {
    /** Tokens before «quoting from» within which the one who quotes stands. */
    private static final int NEAR = 8;
    /** Tokens after a verb within which its preposition stands. */
    private static final int FAR = 30;

    private final Words words;
    private final Sources sources;
    private final Subjects subjects;
    private final OpenerSearch search;

    Transmissions(Syntax syntax) {
        words = syntax.words();
        sources = syntax.sources();
        subjects = syntax.subjects();
        search = syntax.search();
    }

    /** «Agency X transmitted from Y his saying that …»: X hands on, Y is the source. */
    @Nullable
    Draft transmitted(int i, CueForm form, int to) {
        int about = preposition(i, WordClass.ABOUT, to);
        return about < 0 ? null : handed(i, form, about, to);
    }

    /** «Site X attributed to Y his saying that …»: the same with another preposition, and never without «saying». */
    @Nullable
    Draft attributed(int i, CueForm form, int to) {
        int whom = preposition(i, WordClass.TO, to);
        Draft draft = whom < 0 ? null : handed(i, form, whom, to);
        for (int k = whom + 1; draft != null && k < draft.contentFrom; k++) {
            if (words.is(k, WordClass.SAYING)) {
                return draft;
            }
        }
        return null;
    }

    /** Where the preposition stands after which the source is named; -1 where a clause begins first. */
    private int preposition(int verb, WordClass preposition, int to) {
        for (int k = verb + 1; k < Math.min(to, verb + FAR); k++) {
            if (words.is(k, preposition)) {
                return k;
            }
            if (words.is(k, WordClass.THAT) || words.isFiniteCue(k) && !words.is(k - 1, WordClass.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Draft handed(int i, CueForm form, int about, int to) {
        Opener opener = search.scanAnywhere(about + 1, Set.of(Frame.THAT, Frame.QUOTE), to);
        if (opener == null) {
            return null;
        }
        Draft draft = new Draft("transmitted-from", new Range(i, i + 1), form, opener.frame(), opener.content());
        draft.source = sources.between(about + 1, opener.at());
        draft.handedBy = sources.between(i + 1, about);
        if (draft.handedBy.isEmpty() && about == i + 1) {
            draft.handedBy = subjects.antecedent(i, Math.max(0, i - NEAR));
        }
        draft.clause = new Range(about + 1, opener.at());
        return draft.source.isEmpty() ? null : draft;
    }

    /** «In the letter came: …». */
    @Nullable
    Draft cameIn(int i, CueForm form, int from, int to) {
        if (words.is(i + 1, WordClass.RESUMPTIVE)) {
            Opener opener = search.scan(i + 2, form.cue().frames(), to);
            if (opener == null || opener.at() > i + 4) {
                return null;
            }
            Draft draft = new Draft("came-in-it", new Range(i, i + 1), form, opener.frame(), opener.content());
            draft.clause = new Range(Math.max(from, i - 10), opener.at());
            draft.antecedent = subjects.subject(from, i);
            return draft;
        }
        if (!words.is(i + 1, WordClass.IN)
                || !words.isAny(
                        i + 2, WordClass.DOCUMENT.bit() | WordClass.DOCUMENT_HEAD.bit() | WordClass.POST.bit())) {
            return null;
        }
        Opener opener = search.scan(i + 2, form.cue().frames(), to);
        if (opener == null) {
            return null;
        }
        Draft draft = new Draft("came-in-document", new Range(i, i + 1), form, opener.frame(), opener.content());
        int end = opener.at();
        draft.source = sources.trim(new Range(i + 2, end));
        draft.clause = new Range(i, opener.at());
        return draft;
    }
}
