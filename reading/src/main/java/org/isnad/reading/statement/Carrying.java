package org.isnad.reading.statement;

import java.util.List;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the speaker of a statement whose clause names none: who spoke before goes on, or the sentence tells. */
final class Carrying {
    /** Statements back to which a speaker may be carried on. */
    private static final int FEW = 6;
    /** Tokens between two cues over which one speaker goes on. */
    private static final int FAR = 120;

    private final Words words;
    private final Cast cast;
    private final SourceNames sourceNames;

    Carrying(Words words, Cast cast, SourceNames sourceNames) {
        this.words = words;
        this.cast = cast;
        this.sourceNames = sourceNames;
    }

    /** Fills in the speaker of a draft without a source. */
    void elided(Draft draft, List<Spoken> spoken) {
        Spoken last = lastAgreeing(draft, spoken);
        boolean own = last != null && last.draft().sentence == draft.sentence;
        Range subject = own ? Range.NONE : subject(draft);
        if (!subject.isEmpty()) {
            draft.speaker = sourceNames.named(subject);
            draft.how = "subject";
        } else if (last != null) {
            Range female = own ? handedOnByHer(draft, last) : Range.NONE;
            draft.speaker = female.isEmpty() ? last.speaker() : sourceNames.named(female);
            draft.how = own ? "carried" : "carried-on";
        } else {
            Range person = cast.persons.lastNamed(draft.cue.from());
            draft.speaker = person.isEmpty() ? Speaker.NOBODY : sourceNames.named(person);
            draft.how = person.isEmpty() ? "unknown" : "nearest";
        }
    }

    /** The last speaker, of the last few, of whom the cue can be said. */
    private static @Nullable Spoken lastAgreeing(Draft draft, List<Spoken> spoken) {
        for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - FEW; i--) {
            Spoken before = spoken.get(i);
            boolean sameSentence = before.draft().sentence == draft.sentence;
            boolean outer = before.draft().holds(draft.cue.from()) && !sameSentence;
            boolean headline = before.draft().title && !draft.title;
            if (!headline && !outer && before.agreesWith(draft)) {
                return before;
            }
        }
        return null;
    }

    /** Who does in this sentence what is told before the cue. */
    private Range subject(Draft draft) {
        if (draft.antecedent.isEmpty() && isParticiple(draft)) {
            return cast.persons.firstNamedBetween(draft.sentence, draft.cue.from());
        }
        Range near = joinsClause(draft) ? cast.persons.lastNamedBetween(draft.sentence, draft.cue.from()) : Range.NONE;
        return near.isEmpty() ? draft.antecedent : near;
    }

    /** A participle that ends a clause is said of whoever does what its own sentence tells. */
    private boolean isParticiple(Draft draft) {
        int cue = draft.cue.from();
        return draft.form != null
                && draft.form.inflection() == Inflection.PARTICIPLE
                && draft.form.agreement() == Agreement.MASCULINE
                && cue > draft.sentence
                && words.isMark(cue - 1, TokenKind.COMMA);
    }

    /** A feminine verb after a man's words is said of the agency that handed them on. */
    private static Range handedOnByHer(Draft draft, Spoken last) {
        boolean her = draft.form != null
                && draft.form.agreement() == Agreement.FEMININE
                && last.agreement() != Agreement.FEMININE;
        return her ? last.draft().handedBy : Range.NONE;
    }

    /** «… the prince returned the greeting and asked him»: a further verb of the same sentence, joined by «and». */
    private boolean joinsClause(Draft draft) {
        int cue = draft.cue.from();
        return draft.form != null
                && draft.form.inflection().isFinite()
                && cue > draft.sentence + 3
                && (words.word(cue).conjunction() || words.is(cue - 1, WordClass.BREAKER))
                && draft.form.agreement() == Agreement.MASCULINE;
    }

    /**
     * «And he called on the Turks to …»: after a verb that asks something of somebody, people in the plural are whom it
     * is asked of, if a single speaker goes on.
     */
    boolean isAddressed(Draft draft, List<Spoken> spoken) {
        if (draft.form == null
                || !draft.form.cue().tellsSomebody()
                || spoken.isEmpty()
                || draft.source.isEmpty()
                || draft.source.from() != draft.cue.to()
                || draft.title
                || draft.frame == Frame.THAT
                || draft.frame == Frame.QUOTE
                || draft.frame == Frame.OBJECT) {
            return false;
        }
        Spoken last = spoken.get(spoken.size() - 1);
        int from = draft.source.from();
        boolean plural = words.is(from, WordClass.GROUP_HEAD) || Voices.isPeople(words.word(from));
        boolean joined = words.word(draft.cue.from()).conjunction() || draft.cue.from() > draft.sentence;
        return plural
                && joined
                && last.speaker().kind() == SpeakerKind.PERSON
                && draft.cue.from() - last.draft().cue.from() < FAR
                && last.agreesWith(draft);
    }

    Agreement agreement(Draft draft) {
        if (draft.source.isEmpty()) {
            return draft.form == null ? Agreement.UNKNOWN : draft.form.agreement();
        }
        if (draft.speaker.kind() == SpeakerKind.GROUP) {
            boolean people = Voices.isPeople(words.word(draft.source.from()))
                    || Endings.isSoundPlural(words.word(draft.source.from()).stem());
            return people ? Agreement.PLURAL : Agreement.UNKNOWN;
        }
        if (draft.rule.startsWith("came-in")) {
            return Agreement.UNKNOWN;
        }
        if (draft.speaker.kind() == SpeakerKind.UNNAMED) {
            return Agreement.UNKNOWN;
        }
        if (draft.rule.equals("transmitted-from") || draft.form == null || draft.form.inflection() == Inflection.NOUN) {
            return Agreement.UNKNOWN;
        }
        return draft.form.agreement();
    }
}
