package org.isnad.reading.event;

import java.util.Optional;
import org.isnad.reading.event.phrase.Arguments;
import org.isnad.reading.event.phrase.Clause;
import org.isnad.reading.event.phrase.Participant;
import org.isnad.reading.event.phrase.Participants;
import org.isnad.reading.event.words.EventType;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.event.words.Trigger;
import org.isnad.reading.event.words.Trigger.Part;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.WordClass;

/**
 * Finds who did what a verb tells, and to whom. Unvowelled, active and passive are one: a verb with two noun phrases is
 * active; with one, it is active where that one can do such a thing. Not thread-safe.
 */
final class VerbRoles {
    private static final int BACK = 25;

    private final Clause clause;
    private final Participants participants;
    private final Arguments arguments;

    VerbRoles(Clause clause, Participants participants, Arguments arguments) {
        this.clause = clause;
        this.participants = participants;
        this.arguments = arguments;
    }

    /**
     * The roles of a verb; nothing where its subject is none that does such a thing.
     *
     * @param needed where a word stands before which the subject must end; the end where there is none
     */
    Optional<Roles> of(int verb, Sighting<Trigger> sighting, int start, int needed, int end) {
        return of(around(verb, sighting, start, needed, end));
    }

    private Around around(int verb, Sighting<Trigger> sighting, int start, int needed, int end) {
        Trigger trigger = sighting.of();
        boolean hidden = sighting.conjunction()
                || sighting.pronoun() && arguments.after(verb, end).isPresent();
        boolean alone = needed == verb + 1 && trigger.object() == Part.THING;
        int limit = needed > verb + 1 ? needed : end;
        Optional<Participant> after =
                alone ? Optional.empty() : arguments.after(verb, limit).map(one -> arguments.named(one, limit));
        Optional<Participant> object = trigger.object() == Part.NONE
                ? Optional.empty()
                : after.flatMap(subject -> arguments.object(subject.to(), needed > subject.to() ? needed : end));
        Optional<Participant> before = hidden ? Optional.empty() : arguments.before(verb, start);
        return new Around(
                verb, sighting, start, end, before, after, object, arguments.brought(trigger.to(), verb, end));
    }

    private Optional<Roles> of(Around it) {
        if (it.isSpeech()) {
            return it.trigger().actors().contains(Standing.PERSON) ? by(it, Optional.empty()) : Optional.empty();
        }
        if (isOfAnother(it)) {
            return fits(it, nearest(it.trigger(), it.verb(), it.start()), Optional.empty());
        }
        if (it.isPlural()
                && it.before().isEmpty()
                && it.isTransitive()
                && it.after().isPresent()) {
            return fits(it, implied(it), it.after());
        }
        if (isBefore(it)) {
            return it.after().isEmpty() && it.lacksObject() && it.isTroops(it.before())
                    ? passive(it, it.before())
                    : by(it, it.before());
        }
        return isSuffered(it) ? fits(it, it.before().or(() -> agent(it)).or(() -> implied(it)), it.after()) : after(it);
    }

    /** Whether the verb stands in a clause that tells of something which does not do such things: a place left. */
    private boolean isOfAnother(Around it) {
        return clause.is(it.verb() - 1, WordClass.RELATIVE)
                && it.after().isEmpty()
                && !it.can(it.before())
                && !it.isTransitive();
    }

    private boolean isBefore(Around it) {
        boolean opens =
                it.before().filter(one -> arguments.opens(one, it.start())).isPresent();
        return opens && it.can(it.before()) || it.before().isPresent() && !it.can(it.after());
    }

    private static boolean isSuffered(Around it) {
        return it.trigger().type().isViolent()
                && it.isPassive()
                && it.object().isEmpty()
                && it.after().isPresent()
                && !it.can(it.after());
    }

    /** Of a verb whose subject, if any, stands after it. */
    private Optional<Roles> after(Around it) {
        boolean further = it.sighting().inflection() == Inflection.IMPERFECT && arguments.goesOn(it.verb(), it.start());
        if (it.before().isEmpty() && further) {
            return by(it, Optional.empty());
        }
        Optional<Participant> sole = it.after().or(it::before);
        if (it.lacksObject() && sole.isEmpty()) {
            return passive(it, implied(it));
        }
        return it.object().isEmpty() && it.lacksObject() && it.isTroops(sole)
                ? passive(it, sole)
                : fits(it, sole.or(() -> implied(it)), it.object());
    }

    private Optional<Roles> by(Around it, Optional<Participant> actor) {
        return fits(it, actor, it.isTransitive() ? it.after() : Optional.empty());
    }

    private Optional<Roles> passive(Around it, Optional<Participant> recipient) {
        return Optional.of(Roles.of(agent(it), recipient));
    }

    private Optional<Participant> agent(Around it) {
        return arguments.by(it.verb(), it.end());
    }

    private Optional<Roles> fits(Around it, Optional<Participant> actor, Optional<Participant> object) {
        if (actor.isPresent() && !it.can(actor)) {
            boolean passive = it.trigger().object() == Part.RECIPIENT
                    && object.isEmpty()
                    && actor.get().to() <= it.verb()
                    && actor.get().standing() != Standing.OTHER;
            return passive ? passive(it, actor) : Optional.empty();
        }
        boolean direct = it.trigger().object() == Part.RECIPIENT && object.isPresent();
        Optional<Participant> recipient = direct ? object : it.brought();
        return meets(it.trigger(), recipient) ? Optional.of(Roles.of(actor, recipient)) : Optional.empty();
    }

    /** Whoever is met can meet. */
    static boolean meets(Trigger trigger, Optional<Participant> recipient) {
        boolean none = recipient
                .filter(one -> one.standing() == Standing.BODY || one.standing() == Standing.SPORT)
                .isPresent();
        return trigger.type() != EventType.CONSULT || !none;
    }

    /** Of a verb in the plural without a subject: those in the sentence before it who can do it. */
    private Optional<Participant> implied(Around it) {
        return it.isPlural() ? nearest(it.trigger(), it.verb(), it.start()) : Optional.empty();
    }

    /** The nearest phrase before a token whose head can do such a thing. */
    Optional<Participant> nearest(Trigger trigger, int token, int start) {
        for (int i = token - 1; i >= Math.max(start, token - BACK); i--) {
            boolean can = clause.isWord(i)
                    && participants
                            .standing(i)
                            .filter(trigger.actors()::contains)
                            .isPresent();
            if (can) {
                return Optional.of(participants.of(i, Math.max(i + 1, clause.phraseEndAfterProclitic(i, token))));
            }
        }
        return Optional.empty();
    }

    /** The subject of a verb, whoever that is. */
    Optional<Participant> subject(int verb, boolean conjunction, int start, int limit) {
        Optional<Participant> after = arguments.after(verb, limit);
        return after.isPresent() || conjunction ? after : arguments.before(verb, start);
    }
}
