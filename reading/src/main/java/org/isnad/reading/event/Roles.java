package org.isnad.reading.event;

import java.util.Optional;
import org.isnad.reading.event.words.Trigger.Must;

/** Who did something, and to whom. */
record Roles(Optional<String> actor, Optional<String> recipient) {
    static Roles of(Optional<Participant> actor, Optional<Participant> recipient) {
        return new Roles(actor.map(Participant::name), recipient.map(Participant::name));
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
