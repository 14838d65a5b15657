package org.isnad.reading.statement;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds finite verbs that report, and what opens the content of each. */
final class FiniteCues {
    /** Tokens after a cue within which the word that it needs stands. */
    private static final int NEAR = 12;

    private final Syntax syntax;
    private final Words words;
    private final ReportingVerbs reporting;
    private final Transmissions transmissions;

    FiniteCues(Syntax syntax) {
        this.syntax = syntax;
        words = syntax.words();
        reporting = new ReportingVerbs(words, syntax.openers());
        transmissions = new Transmissions(syntax);
    }

    /** The draft of the verb at {@code i} in the sentence {@code [from, to)}; {@code null} where it reports nothing. */
    @Nullable
    Draft find(int i, CueForm form, int from, int to) {
        if (!reporting.isReported(i, form, from)) {
            return null;
        }
        if (form.cue().key().equals("attribute")) {
            return transmissions.attributed(i, form, to);
        }
        if (form.cue().key().equals("transmit")) {
            Draft handed = transmissions.transmitted(i, form, to);
            if (handed != null) {
                return handed;
            }
        }
        boolean attribution = words.is(i - 1, WordClass.WHAT) && words.is(i - 2, WordClass.ACCORDING);
        if (attribution || !hasNeeded(form.cue().needed(), i, to)) {
            return null;
        }
        if (form.cue().key().equals("come-in")) {
            return transmissions.cameIn(i, form, from, to);
        }
        Set<Frame> frames = frames(i, form);
        Opener opener = opener(i, frames, from, to);
        if (opener == null) {
            return null;
        }
        boolean inside = form.cue().keepsPreposition() && opener.frame() == Frame.FROM;
        Opener own = inside ? Opener.inside(opener.frame(), opener.at()) : opener;
        return new ReportingClause(syntax, i, from, own).draft(frames.contains(Frame.QUOTE));
    }

    private Set<Frame> frames(int i, CueForm form) {
        boolean described = form.cue().key().equals("describe") && words.word(i).pronoun();
        return described
                ? EnumSet.of(Frame.THAT, Frame.WITH, Frame.OBJECT)
                : form.cue().frames();
    }

    private @Nullable Opener opener(int i, Set<Frame> frames, int from, int to) {
        boolean preceded = frames.contains(Frame.OBJECT)
                && !words.word(i).conjunction()
                && !words.word(i).pronoun()
                && !words.is(i - 1, WordClass.RELATIVE)
                && !syntax.subjects().before(i, from).isEmpty();
        VerbOpeners verbs = syntax.verbs();
        return preceded ? verbs.openerAfterSubject(i, frames, to) : verbs.opener(i, frames, to);
    }

    /** Whether the word that the cue needs follows near by; no word is always there. */
    private boolean hasNeeded(String needed, int cue, int to) {
        for (int k = cue + 1; k < Math.min(to, cue + NEAR); k++) {
            if (words.isWord(k) && words.word(k).stem().equals(needed)) {
                return true;
            }
        }
        return needed.isEmpty();
    }
}
