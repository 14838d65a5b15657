package org.isnad.reading.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.model.Event.Reported;
import org.isnad.reading.event.phrase.Arguments;
import org.isnad.reading.event.phrase.Clause;
import org.isnad.reading.event.phrase.Participant;
import org.isnad.reading.event.words.EventType;
import org.isnad.reading.event.words.Governor;
import org.isnad.reading.event.words.ReportedWords;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.event.words.Trigger;
import org.isnad.reading.event.words.Trigger.Part;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.place.Gazetteer;

/** Finds who did what a noun tells, and to whom: in its genitive, its adjective, the verb above it. Not thread-safe. */
final class NounRoles {
    private static final int ADJECTIVES = 3;
    private static final Set<String> LAM = Set.of("" + Letter.LAM);

    private final Clause clause;
    private final Arguments arguments;
    private final VerbRoles verbs;
    private final Gazetteer gazetteer;
    private final ReportedWords words;

    NounRoles(Clause clause, Arguments arguments, VerbRoles verbs, Gazetteer gazetteer, ReportedWords words) {
        this.words = words;
        this.clause = clause;
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
        Optional<Participant> sufferer = sufferer(trigger, genitive, end);
        if (sufferer.isPresent()) {
            return Optional.of(Roles.of(genitive, sufferer));
        }
        Optional<Participant> governing = governing(Part.ACTOR, noun, trigger, outlook, start);
        Optional<Participant> suffering = governing(Part.RECIPIENT, noun, trigger, outlook, start);
        boolean isRecipient = genitive.isPresent() && isRecipient(trigger, genitive.get(), governing.isPresent());
        Optional<Participant> actor = arguments
                .by(noun, end)
                .or(() -> following(noun, end))
                .or(() -> governing)
                .or(() -> nation)
                .or(() -> isRecipient ? Optional.empty() : genitive);
        Optional<Participant> recipient = (isRecipient ? genitive : Optional.<Participant>empty())
                .or(() -> suffering)
                .or(() -> arguments.brought(trigger.to(), noun, end));
        return (actor.isEmpty() || can(trigger, actor.get())) && VerbRoles.meets(trigger, recipient)
                ? Optional.of(Roles.of(actor, recipient))
                : Optional.empty();
    }

    /** Whom the one in the genitive did it to: «the police's arrest of …». */
    private Optional<Participant> sufferer(Trigger trigger, Optional<Participant> genitive, int end) {
        return genitive.filter(one -> can(trigger, one))
                .filter(one -> trigger.of() == Part.RECIPIENT || trigger.of() == Part.EITHER)
                .flatMap(one -> arguments
                        .brought(LAM, one.to() - 1, Math.min(end, one.to() + 1))
                        .or(() -> arguments.at(one.to(), end)));
    }

    private static boolean can(Trigger trigger, Participant participant) {
        return trigger.actors().contains(participant.standing());
    }

    private static Optional<Roles> pair(Trigger trigger, Participant[] two) {
        return can(trigger, two[0]) && can(trigger, two[1])
                ? Optional.of(Roles.of(Optional.of(two[0]), Optional.of(two[1])))
                : Optional.empty();
    }

    private static boolean isRecipient(Trigger trigger, Participant genitive, boolean hasActor) {
        return switch (trigger.of()) {
            case RECIPIENT -> true;
            case ACTOR -> false;
            default -> hasActor || !can(trigger, genitive);
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
        if (closed || noun + 1 >= end || isAdjective(noun + 1)) {
            return Optional.empty();
        }
        boolean twin = clause.isWord(noun + 1) && clause.word(noun + 1).conjunction();
        return arguments.at(twin ? noun + 2 : noun + 1, end);
    }

    /** Who announces a thing has done it, unless it is violence. */
    private static Part part(Governor governor, Trigger trigger) {
        boolean told = governor.subject() == Part.EITHER;
        return told && trigger.type() != EventType.ASSAULT ? Part.ACTOR : governor.subject();
    }

    private boolean isAdjective(int token) {
        if (!clause.isWord(token) || clause.word(token).definite()) {
            return false;
        }
        if (clause.is(token, WordClass.QUANTITY) || clause.is(token, WordClass.INERT)) {
            return false;
        }
        return clause.is(token, WordClass.ADJECTIVE)
                || Endings.isNisba(clause.word(token).stem());
    }

    /** The subject of a verb after the noun that says who carried it out: «a raid that … carried out». */
    private Optional<Participant> following(int noun, int end) {
        for (int i = noun + 1; i < Math.min(end, noun + 2 + ADJECTIVES) && clause.isWord(i); i++) {
            boolean carries = words.governors(clause.tokens.form(i)).stream()
                    .anyMatch(one -> one.of().subject() == Part.ACTOR && one.pronoun());
            if (carries) {
                return arguments.after(i, end);
            }
            if (!isAdjective(i) && !clause.is(i, WordClass.RELATIVE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The subject of the verb above the noun, where that verb says that it does or suffers what the noun tells. */
    private Optional<Participant> governing(Part part, int noun, Trigger trigger, Outlook outlook, int start) {
        Sighting<Governor> governor = outlook.governor();
        if (governor == null || governor.isNoun() || part(governor.of(), trigger) != part) {
            return Optional.empty();
        }
        Optional<Participant> subject = verbs.subject(outlook.token(), governor.conjunction(), start, noun);
        boolean plural = governor.agreement() == Agreement.PLURAL && outlook.reported() != Reported.DENIED;
        return subject.isPresent() || !plural ? subject : verbs.nearest(trigger, outlook.token(), start);
    }
}
