package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named place of a story.
 *
 * @param name as the story prints it
 * @param country ISO 3166-1 alpha-2
 * @param point its coordinates
 * @param entity which place of the gazetteer it is
 * @param mentions every place in the text that names it, in order
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable Point point,
        @Nullable String entity,
        List<Span> mentions) {
    public Place {
        mentions = List.copyOf(mentions);
    }

    /** WGS 84, in degrees. */
    public record Point(double lat, double lon) {}
}
