package org.isnad.page;

import org.isnad.model.Capture;
import org.isnad.model.Story;
import org.jspecify.annotations.Nullable;

/** What one place of the input held: a story, a reason why none could be read, or something that is no story. */
public sealed interface Found {
    Place place();

    /**
     * A story.
     *
     * @param capture of the page it was taken from
     * @param raw the page's bytes; {@code null} where it did not come from a page of its own
     */
    record Told(
            Place place,
            Story story,
            Capture capture,
            @Nullable Raw raw) implements Found {
        Told(Place place, Story story) {
            this(place, story, Capture.UNKNOWN);
        }

        Told(Place place, Story story, Capture capture) {
            this(place, story, capture, null);
        }

        Told with(Raw bytes) {
            return new Told(place, story, capture, bytes);
        }
    }

    /**
     * Input that should have been a story and is none.
     *
     * @param problem what was expected, what was found, and what the user can do, in one sentence
     */
    record Failed(Place place, String problem) implements Found {}

    /**
     * A file below a folder that is no page; noted, no failure.
     *
     * @param why in a few words
     */
    record Skipped(Place place, String why) implements Found {}
}
