package org.isnad.page;

import org.isnad.model.Story;

/** What one place of the input held: a story, a reason why none could be read, or something that is no story. */
public sealed interface Found {
    Place place();

    /** A story. */
    record Told(Place place, Story story) implements Found {}

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
