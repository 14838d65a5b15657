package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, government body, armed group, party, company, team or outlet of a story.
 *
 * @param name the fullest form that the story prints
 * @param kind which of these, as the entity file names kinds
 * @param entity what it is across stories: an id of the entity file or one made from the name
 * @param mentions every place that names it, short forms included, in order
 */
public record Organisation(
        String name, @Nullable String kind, @Nullable String entity, List<Span> mentions) {
    public Organisation {
        mentions = List.copyOf(mentions);
    }
}
