package org.isnad.reading.event;

import java.util.Optional;
import org.isnad.reading.event.phrase.Participant;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.event.words.Trigger;
import org.isnad.reading.event.words.Trigger.Must;
import org.isnad.reading.event.words.Trigger.Part;
import org.isnad.reading.lexicon.Agreement;

/**
 * A verb and the noun phrases around it.
 *
 * @param start first token of the sentence
 * @param end token after its last
 * @param before the phrase right before the verb
 * @param after the phrase right after it
 * @param object the phrase after that
 * @param brought what one of the trigger's prepositions brings
 */
record Around(
        int verb,
        Sighting<Trigger> sighting,
        int start,
        int end,
        Optional<Participant> before,
        Optional<Participant> after,
        Optional<Participant> object,
        Optional<Participant> brought) {
    Trigger trigger() {
        return sighting.of();
    }

    boolean isSpeech() {
        return sighting.agreement() == Agreement.SPEECH;
    }

    boolean isPlural() {
        return sighting.agreement() == Agreement.PLURAL;
    }

    boolean isTransitive() {
        return trigger().object() != Part.NONE;
    }

    /** Whether somebody can do what the verb tells. */
    boolean can(Optional<Participant> participant) {
        return participant
                .filter(one -> trigger().actors().contains(one.standing()))
                .isPresent();
    }

    boolean isTroops(Optional<Participant> participant) {
        return participant.filter(one -> one.standing() == Standing.TROOPS).isPresent();
    }

    /** Whether the verb is passive where it has no object. */
    boolean isPassive() {
        Must must = trigger().verbMust();
        boolean open = must == Must.EITHER || must == Must.NOTHING;
        return trigger().object() == Part.RECIPIENT && open && !sighting.pronoun();
    }

    boolean lacksObject() {
        return isPassive() && brought.isEmpty();
    }
}
