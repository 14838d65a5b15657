package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named person of a story.
 *
 * @param name the fullest form that the story prints
 * @param role the office or profession that the story gives
 * @param entity who it is across stories: an id of the entity file or one made from the name
 * @param mentions every place that names the person, short forms included, in order
 */
public record Person(
        String name, @Nullable String role, @Nullable String entity, List<Span> mentions) {
    public Person {
        mentions = List.copyOf(mentions);
    }
}
