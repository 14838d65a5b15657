package org.isnad.reading.event.words;

import org.isnad.reading.event.words.Trigger.Part;

/**
 * A verb or noun that says of the event under it whether it happened, as {@code reported.words} describes it.
 *
 * @param effect what it makes of the event
 * @param subject what its subject is in the event
 * @param open whether an event may lie under the verb with its subject between, else only right after it
 */
public record Governor(String key, Effect effect, Part subject, boolean open) {
    /** What a word makes of an event. */
    public enum Effect {
        /** What is said of the word is said of the event: «carried out a raid». */
        SAME,
        PLANNED,
        POSSIBLE,
        DENIED,
        /** Violence that is tried is violence; anything else only may be. */
        TRIED,
        /** A measure that is decided is taken; anything else is planned. */
        DECIDED,
        /** The event is not told: «prevented a raid». */
        NOTHING
    }
}
