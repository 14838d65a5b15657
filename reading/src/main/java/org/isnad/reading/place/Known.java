package org.isnad.reading.place;

import org.isnad.model.Place.Point;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param id unique and stable
 * @param country ISO 3166-1 alpha-2; {@code null} for seas and what lies in several countries
 * @param in the place it lies in
 */
record Known(
        String id,
        PlaceKind kind,
        String english,
        @Nullable String country,
        @Nullable Known in,
        Point point) {}
