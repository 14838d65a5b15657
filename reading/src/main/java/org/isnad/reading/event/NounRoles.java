package org.isnad.reading.event;

import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.model.Event.Reported;
import org.isnad.reading.event.words.Governor;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.event.words.Trigger;
import org.isnad.reading.event.words.Trigger.Part;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.place.Gazetteer;

/** Finds who did what a noun tells, and to whom: in its genitive, its adjective, the verb above it. Not thread-safe. */
final class NounRoles {
    private static final int ADJECTIVES = 3;

    private final Clause clause;
    private final Participants participants;
    private final Arguments arguments;
    private final VerbRoles verbs;
    private final Gazetteer gazetteer;

    NounRoles(
            Clause clause, Participants participants, Arguments arguments, VerbRoles verbs, Gazetteer gazetteer) {
        this.clause = clause;
        this.participants = participants;
        this.arguments = arguments;
        this.verbs = verbs;
        this.gazetteer = gazetteer;
    }

    /** The roles of a noun; nothing where its actor is none that does such a thing. */
    Optional<Roles> of(int noun, Sighting<Trigger> sighting, Outlook outlook, int start, int end) {
        Trigger trigger = sighting.of();
        Optional<Participant[]> pair = arguments.between(noun, end);
        if (pair.isPresent()) {
            return pair(trigger, pair.get());
        }
        Optional<Participant> nation = nation(noun, end);
        Optional<Participant> genitive = nation.isPresent() ? Optional.empty() : genitive(noun, sighting, end);
        Optional<Participant> governing = governing(Part.ACTOR, noun, trigger, outlook, start);
        Optional<Participant> suffering = governing(Part.RECIPIENT, noun, trigger, outlook, start);
        boolean isRecipient = genitive.isPresent() && isRecipient(trigger, genitive.get(), governing.isPresent());
        Optional<Participant> actor = arguments
                .by(noun, end)
                .or(() -> governing)
                .or(() -> nation)
                .or(() -> isRecipient ? Optional.empty() : genitive);
        Optional<Participant> recipient = (isRecipient ? genitive : Optional.<Participant>empty())
                .or(() -> suffering)
                .or(() -> arguments.brought(trigger.to(), noun, end));
        boolean can = actor.isEmpty() || trigger.actors().contains(actor.get().standing());
        return can ? Optional.of(Roles.of(actor, recipient)) : Optional.empty();
    }

    private static Optional<Roles> pair(Trigger trigger, Participant[] two) {
        boolean can = trigger.actors().contains(two[0].standing())
                && trigger.actors().contains(two[1].standing());
        return can ? Optional.of(Roles.of(Optional.of(two[0]), Optional.of(two[1]))) : Optional.empty();
    }

    private static boolean isRecipient(Trigger trigger, Participant genitive, boolean hasActor) {
        return switch (trigger.of()) {
            case RECIPIENT -> true;
            case ACTOR -> false;
            default -> hasActor || !trigger.actors().contains(genitive.standing());
        };
    }

    /** The country that an adjective after the noun names. */
    private Optional<Participant> nation(int noun, int end) {
        for (int i = noun + 1; i < Math.min(end, noun + 1 + ADJECTIVES) && clause.isWord(i); i++) {
            Optional<String> nation = gazetteer.nation(clause.tokens, i);
            boolean agrees = clause.word(i).definite() == clause.word(noun).definite();
            if (nation.isPresent() && agrees) {
                return Optional.of(new Participant(i, i + 1, nation.get(), Standing.POWER));
            }
            if (!clause.is(i, WordClass.ADJECTIVE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Participant> genitive(int noun, Sighting<Trigger> sighting, int end) {
        String form = clause.tokens.form(noun);
        boolean closed = sighting.definite()
                || sighting.pronoun()
                || form.charAt(form.length() - 1) == Letter.ALEF
                || sighting.of().of() == Part.NONE;
        boolean adjective = clause.is(noun + 1, WordClass.ADJECTIVE)
                && !clause.word(noun + 1).definite()
                && !clause.is(noun + 1, WordClass.NOUN);
        return closed || adjective ? Optional.empty() : arguments.at(noun + 1, end);
    }

    /** The subject of the verb above the noun, where that verb says that it does or suffers what the noun tells. */
    private Optional<Participant> governing(Part part, int noun, Trigger trigger, Outlook outlook, int start) {
        Sighting<Governor> governor = outlook.governor();
        if (governor == null || governor.isNoun() || governor.of().subject() != part) {
            return Optional.empty();
        }
        Optional<Participant> subject = verbs.subject(outlook.token(), governor.conjunction(), start, noun);
        boolean plural = governor.agreement() == Agreement.PLURAL && outlook.reported() != Reported.DENIED;
        return subject.isPresent() || !plural ? subject : verbs.nearest(trigger, outlook.token(), start);
    }
}
