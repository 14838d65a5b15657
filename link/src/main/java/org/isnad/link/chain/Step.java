package org.isnad.link.chain;

/**
 * Somebody or something that words came through.
 *
 * @param role what it was to the words
 * @param name as the story names it
 * @param id what it is across stories: an entity's id, else the folded name; equal ids are one and the same
 */
public record Step(Role role, String name, String id) {
    /** What a step is to the words that came through it. */
    public enum Role {
        /** Who published the story. */
        OUTLET,
        AGENCY,
        /** Another outlet, that the publisher quotes. */
        SOURCE_OUTLET,
        PLATFORM,
        DOCUMENT,
        OCCASION,
        PERSON,
        /** Who said it. */
        SPEAKER;

        /** Whether all that came through the same one came from one hand: a platform carries what thousands say. */
        public boolean isHand() {
            return this == AGENCY || this == SOURCE_OUTLET || this == PERSON || this == SPEAKER;
        }
    }
}
