package org.isnad.reading.known;

import org.jspecify.annotations.Nullable;

/**
 * An organisation of the entity files.
 *
 * @param id its name in the program
 * @param country where it is at home, ISO 3166-1 alpha-2
 * @param english its English name
 * @param wikidata its item there, where certain
 */
public record Entity(
        String id,
        EntityKind kind,
        @Nullable String country,
        String english,
        @Nullable String wikidata) {}
