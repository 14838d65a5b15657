package org.isnad.reading.place;

import org.jspecify.annotations.Nullable;

/**
 * What a name stands for in the gazetteer.
 *
 * @param written the name as the gazetteer writes it
 * @param usual whether it is the first of the names that the gazetteer gives the place
 * @param place the place; {@code null} where {@code use} is {@link Use#OTHER} or {@link Use#UNLISTED}
 */
record Sense(String written, @Nullable Known place, Use use, boolean usual) {
    /** The same, to be taken with more care. */
    Sense shy() {
        return use == Use.SURE ? new Sense(written, place, Use.SHY, usual) : this;
    }
}
