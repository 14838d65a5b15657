package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said something, as a careful reader would record it.
 *
 * @param name the fullest form of the name found in the story; empty where the story gives nobody
 * @param role the person's role as the story words it
 * @param entity identity across stories
 * @param affiliation the organisation a person speaks for, where the story says so
 */
public record Speaker(
        String name,
        @Nullable String role,
        SpeakerKind kind,
        @Nullable String entity,
        @Nullable String affiliation) {
    /** The story gives nobody at all. */
    public static final Speaker NOBODY = new Speaker("", null, SpeakerKind.NOBODY, null, null);
}
