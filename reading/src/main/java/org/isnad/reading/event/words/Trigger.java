package org.isnad.reading.event.words;

import java.util.Set;

/**
 * A way to report an event, as {@code events.triggers} describes it. All words are folded.
 *
 * @param key its name, unique in the file
 * @param actors what its actor can be
 * @param object what the verb's object is
 * @param of what a genitive after the noun is
 * @param to the prepositions before a recipient
 * @param needs words one of which must follow near by, as stems; none for no such condition
 * @param never words none of which may follow near by, as stems
 * @param beside words none of which may stand near by on either side, as stems
 * @param verbMust what must be found for a verb to report the event
 * @param nounMust likewise for a noun
 */
public record Trigger(
        String key,
        EventType type,
        Set<Standing> actors,
        Part object,
        Part of,
        Set<String> to,
        Set<String> needs,
        Set<String> never,
        Set<String> beside,
        Must verbMust,
        Must nounMust) {
    /** What a noun phrase beside the word is. */
    public enum Part {
        ACTOR,
        RECIPIENT,
        /** Actor or recipient, as what it is tells. */
        EITHER,
        /** Something that is neither. */
        THING,
        NONE
    }

    /** What must be found beside the word for the event to be told. */
    public enum Must {
        NOTHING,
        ACTOR,
        RECIPIENT,
        /** At least one of the two. */
        EITHER,
        BOTH
    }

    public Trigger {
        actors = Set.copyOf(actors);
        to = Set.copyOf(to);
        needs = Set.copyOf(needs);
        never = Set.copyOf(never);
        beside = Set.copyOf(beside);
    }
}
