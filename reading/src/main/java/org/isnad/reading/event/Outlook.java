package org.isnad.reading.event;

import org.isnad.model.Event.Reported;
import org.isnad.reading.event.words.Governor;
import org.isnad.reading.event.words.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an event's having happened.
 *
 * @param reported {@code null} where the words tell no event
 * @param token the governor's token; -1 where there is no governor
 * @param governor the word that says so
 */
record Outlook(
        @Nullable Reported reported, int token, @Nullable Sighting<Governor> governor) {
    static Outlook of(Reported reported) {
        return new Outlook(reported, -1, null);
    }
}
