package org.isnad.reading.event;

import java.util.Optional;
import org.isnad.reading.event.phrase.Participant;
import org.isnad.reading.event.words.Trigger.Must;

/** Who did something, and to whom. */
record Roles(Optional<String> actor, Optional<String> recipient) {
    static Roles of(Optional<Participant> actor, Optional<Participant> recipient) {
        Optional<String> acting = actor.map(Participant::name);
        return new Roles(acting, recipient.map(Participant::name).filter(name -> !acting.equals(Optional.of(name))));
    }

    boolean fulfil(Must must) {
        return switch (must) {
            case NOTHING -> true;
            case ACTOR -> actor.isPresent();
            case RECIPIENT -> recipient.isPresent();
            case EITHER -> actor.isPresent() || recipient.isPresent();
            case BOTH -> actor.isPresent() && recipient.isPresent();
        };
    }
}
