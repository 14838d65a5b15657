package org.isnad.reading.statement;

import java.util.Objects;
import org.isnad.arabic.Letter;
import org.isnad.model.Stance;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The clause of one finite verb: finds its source after the verb, then before it, and makes the draft. Used once, by
 * one thread.
 */
final class ReportingClause {
    /** More words than a source has of which the lexicon knows nothing. */
    private static final int LONGEST_UNKNOWN = 4;

    private final Syntax syntax;
    private final Words words;
    private final Subjects subjects;
    private final CueForm form;
    private final Word word;
    private final int verb;
    private final int from;
    private final boolean relative;
    private final boolean what;
    /** Neither joined to a clause before nor part of one: a subject may stand before the verb. */
    private final boolean free;

    private Opener opener;
    private Range source = Range.NONE;
    private Range before = Range.NONE;

    ReportingClause(Syntax syntax, int verb, int from, Opener opener) {
        this.syntax = syntax;
        words = syntax.words();
        subjects = syntax.subjects();
        form = Objects.requireNonNull(words.cue(verb));
        word = words.word(verb);
        this.verb = verb;
        this.from = from;
        relative = words.is(verb - 1, WordClass.RELATIVE);
        what = words.is(verb - 1, WordClass.WHAT);
        free = !relative && !what && !word.conjunction();
        this.opener = opener;
    }

    /**
     * The clause's draft; {@code null} where the verb reports nothing here.
     *
     * @param quotes whether the cue takes quotations
     */
    @Nullable
    Draft draft(boolean quotes) {
        if (what && opener.frame() != Frame.THAT && !word.pronoun()) {
            return null;
        }
        source = afterVerb();
        takeTold();
        if (!opener.isClause() && opener.frame() != Frame.OBJECT) {
            narrow();
        }
        if (source.isEmpty() && words.tokens.form(verb).charAt(0) == Letter.FEH) {
            before = subjects.topic(from, verb);
        }
        if (opener.frame() == Frame.THAT && !source.isEmpty() && !canSpeak(source) && !doubt(quotes)) {
            return null;
        }
        if (isUnnamed() && free && word.proclitic() == '\0') {
            before = subjects.before(verb, from);
        }
        boolean document = isUnnamed() && followsDocument();
        if (document) {
            before = new Range(verb - 1, verb);
        }
        return finished(document);
    }

    private boolean isUnnamed() {
        return source.isEmpty() && before.isEmpty();
    }

    private boolean canSpeak(Range phrase) {
        return syntax.phrases().voices.canSpeak(phrase.from());
    }

    private Range afterVerb() {
        boolean object =
                opener.at() == verb + 1 || syntax.verbs().disagrees(verb, verb + 1) && opener.frame() != Frame.THAT;
        boolean told =
                form.cue().tellsSomebody() && word.conjunction() && verb > from + 1 && opener.frame() != Frame.OBJECT;
        return object || told ? Range.NONE : syntax.sources().between(verb + 1, opener.at());
    }

    /** «X called on the Turks to …»: where the subject stands before, whoever follows the verb is told. */
    private void takeTold() {
        boolean told = form.cue().tellsSomebody()
                && !opener.isClause()
                && !source.isEmpty()
                && source.from() == verb + 1
                && free;
        if (told) {
            before = subjects.before(verb, from);
        }
        if (told && !before.isEmpty()) {
            opener = Opener.inside(opener.frame(), verb + 1);
            source = Range.NONE;
        }
    }

    /** Before a preposition only a whole phrase that can speak is the source. */
    private void narrow() {
        if (source.length() > 1) {
            int end = syntax.sources().phraseEnd(source.from(), source.to());
            source = end > source.from() ? syntax.sources().trim(new Range(source.from(), end)) : source;
        }
        if (!source.isEmpty() && !canSpeak(source) && !syntax.verbs().isPlainSubject(verb, source.from())) {
            source = Range.NONE;
        }
    }

    /** Prefers a subject before the verb to a source that hardly speaks; whether either will do. */
    private boolean doubt(boolean quotes) {
        int length = source.length();
        if (free) {
            before = subjects.before(verb, from);
            source = before.isEmpty() ? source : Range.NONE;
        }
        return !before.isEmpty() || length <= LONGEST_UNKNOWN || quotes;
    }

    /** «The minister said in a statement published …»: the document is the source, the minister made it. */
    private boolean followsDocument() {
        return !relative
                && !what
                && verb - 1 > from
                && words.isAny(verb - 1, WordClass.DOCUMENT_HEAD.bit() | WordClass.DOCUMENT.bit())
                && !words.word(verb - 1).definite()
                && words.isFiniteCue(from);
    }

    private @Nullable Draft finished(boolean document) {
        Draft draft = new Draft(rule(), new Range(verb, verb + 1), form, opener.frame(), opener.content());
        draft.source = source.isEmpty() ? before : source;
        draft.maker = document ? subjects.subject(from, verb - 1) : Range.NONE;
        draft.clause = new Range(before.isEmpty() ? verb : before.from(), opener.at());
        if (draft.source.isEmpty() && !elide(draft)) {
            return null;
        }
        if (draft.isCue("was-asked")) {
            draft.asked = draft.source;
            draft.source = Range.NONE;
            draft.nobody = true;
        }
        boolean object = opener.frame() == Frame.OBJECT;
        boolean refuses = object && draft.isCue("reject") && words.isStem(opener.content(), SingleWord.COMMENT);
        boolean renewsNothingSaid = object && draft.isCue("renew") && words.cue(opener.content()) == null;
        boolean implausible = object && draft.source.isEmpty() && !takesObjectAlone();
        return refuses || renewsNothingSaid || implausible ? null : draft;
    }

    /** Fills in what stands for the source that is not named; whether the cue can do without one. */
    private boolean elide(Draft draft) {
        if (relative) {
            draft.antecedent = subjects.antecedent(verb - 1, from);
        } else if (verb > from + (word.conjunction() ? 1 : 0)) {
            draft.antecedent = subjects.subject(from, verb);
        }
        boolean passive =
                form.inflection() == Inflection.IMPERFECT && form.agreement() == Agreement.MASCULINE && !word.pronoun();
        boolean bare = passive && !what;
        Cue.Holder holder = form.cue().holder();
        draft.nobody = holder == Cue.Holder.NOBODY && passive;
        return holder != Cue.Holder.REQUIRED && !(bare && holder == Cue.Holder.NONE);
    }

    /** Without a subject in sight, only words that nearly always report may take a bare object. */
    private boolean takesObjectAlone() {
        if (word.pronoun()) {
            return form.cue().frames().contains(Frame.OBJECT) && form.cue().stance() == Stance.STATE;
        }
        if (form.cue().key().equals("regard") && form.inflection() == Inflection.IMPERFECT) {
            return false;
        }
        return !word.is(WordClass.NOUN) || word.conjunction();
    }

    private String rule() {
        String order = !source.isEmpty()
                ? "verb-source"
                : !before.isEmpty() ? "source-verb" : relative ? "relative-verb" : "verb";
        return order + "-" + opener.kind();
    }
}
