package org.isnad.reading.event;

import java.util.Optional;
import org.isnad.reading.event.words.EventType;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.event.words.Trigger;
import org.isnad.reading.event.words.Trigger.Must;
import org.isnad.reading.event.words.Trigger.Part;
import org.isnad.reading.lexicon.Agreement;
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
        Trigger trigger = sighting.of();
        Optional<Participant> before = sighting.conjunction() || sighting.pronoun() && hasSubjectAfter(verb, end)
                ? Optional.empty()
                : arguments.before(verb, start);
        int limit = needed > verb + 1 ? needed : end;
        boolean alone = needed == verb + 1 && trigger.object() == Part.THING;
        Optional<Participant> after =
                alone ? Optional.empty() : arguments.after(verb, limit).map(one -> arguments.named(one, limit));
        Optional<Participant> object = trigger.object() == Part.NONE
                ? Optional.empty()
                : after.flatMap(subject -> arguments.object(subject.to(), needed > subject.to() ? needed : end));
        Optional<Participant> brought = arguments.brought(trigger.to(), verb, end);
        boolean transitive = trigger.object() != Part.NONE;
        if (sighting.agreement() == Agreement.SPEECH && !trigger.actors().contains(Standing.PERSON)) {
            return Optional.empty();
        }
        if (sighting.agreement() == Agreement.SPEECH) {
            return fits(trigger, Optional.empty(), transitive ? after : Optional.empty(), brought, verb, end);
        }
        boolean relative = clause.is(verb - 1, WordClass.RELATIVE);
        if (relative && after.isEmpty() && before.filter(p -> can(trigger, p)).isEmpty() && !transitive) {
            return fits(trigger, nearest(trigger, verb, start), Optional.empty(), brought, verb, end);
        }
        if (sighting.agreement() == Agreement.PLURAL && before.isEmpty() && transitive && after.isPresent()) {
            return fits(trigger, implied(verb, sighting, start), after, brought, verb, end);
        }
        boolean first =
                before.filter(p -> can(trigger, p) && arguments.opens(p, start)).isPresent();
        if (first || before.isPresent() && after.filter(p -> can(trigger, p)).isEmpty()) {
            if (after.isEmpty() && brought.isEmpty() && isPassive(trigger, sighting) && isTroops(before)) {
                return Optional.of(Roles.of(arguments.by(verb, end), before));
            }
            return fits(trigger, before, transitive ? after : Optional.empty(), brought, verb, end);
        }
        boolean suffered = trigger.type().isViolent();
        if (transitive
                && suffered
                && isPassive(trigger, sighting)
                && object.isEmpty()
                && after.isPresent()
                && !can(trigger, after.get())) {
            Optional<Participant> actor = before.or(() -> arguments.by(verb, end));
            return fits(trigger, actor.or(() -> implied(verb, sighting, start)), after, brought, verb, end);
        }
        if (before.isEmpty() && sighting.inflection() == Inflection.IMPERFECT && arguments.goesOn(verb, start)) {
            return fits(trigger, Optional.empty(), transitive ? after : Optional.empty(), brought, verb, end);
        }
        Optional<Participant> sole = after.or(() -> before);
        if (sole.isEmpty() && brought.isEmpty() && isPassive(trigger, sighting)) {
            return Optional.of(Roles.of(arguments.by(verb, end), implied(verb, sighting, start)));
        }
        if (object.isEmpty() && brought.isEmpty() && isPassive(trigger, sighting) && isTroops(sole)) {
            return Optional.of(Roles.of(arguments.by(verb, end), sole));
        }
        Optional<Participant> actor = sole.or(() -> implied(verb, sighting, start));
        return fits(trigger, actor, object, brought, verb, end);
    }

    /** Whether a verb that must have an object has none. */
    private static boolean isPassive(Trigger trigger, Sighting<Trigger> sighting) {
        boolean open = trigger.verbMust() == Must.EITHER || trigger.verbMust() == Must.NOTHING;
        return trigger.object() == Part.RECIPIENT && open && !sighting.pronoun();
    }

    private static boolean isTroops(Optional<Participant> participant) {
        return participant.filter(one -> one.standing() == Standing.TROOPS).isPresent();
    }

    private boolean hasSubjectAfter(int verb, int end) {
        return arguments.after(verb, end).isPresent();
    }

    private static boolean can(Trigger trigger, Participant participant) {
        return trigger.actors().contains(participant.standing());
    }

    private Optional<Roles> fits(
            Trigger trigger,
            Optional<Participant> actor,
            Optional<Participant> object,
            Optional<Participant> brought,
            int verb,
            int end) {
        if (actor.isPresent() && !can(trigger, actor.get())) {
            boolean passive = trigger.object() == Part.RECIPIENT
                    && object.isEmpty()
                    && actor.get().to() <= verb;
            return passive && actor.get().standing() != Standing.OTHER
                    ? Optional.of(Roles.of(arguments.by(verb, end), actor))
                    : Optional.empty();
        }
        Optional<Participant> recipient = trigger.object() == Part.RECIPIENT && object.isPresent() ? object : brought;
        return meets(trigger, recipient) ? Optional.of(Roles.of(actor, recipient)) : Optional.empty();
    }

    /** Whoever is met can meet. */
    static boolean meets(Trigger trigger, Optional<Participant> recipient) {
        boolean none = recipient
                .filter(one -> one.standing() == Standing.BODY || one.standing() == Standing.SPORT)
                .isPresent();
        return trigger.type() != EventType.CONSULT || !none;
    }

    /** Of a verb in the plural without a subject: those in the sentence before it who can do it. */
    Optional<Participant> implied(int verb, Sighting<?> sighting, int start) {
        if (sighting.agreement() != Agreement.PLURAL || !(sighting.of() instanceof Trigger trigger)) {
            return Optional.empty();
        }
        return nearest(trigger, verb, start);
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
