package org.isnad.link.model;

/**
 * One thing that speaks for a link.
 *
 * @param type what kind of thing
 * @param detail the entity, day, number or words, as far as there are any; else empty
 */
public record Reason(Type type, String detail) {
    /** The kinds of things that speak for a link. */
    public enum Type {
        /** So much of the text is shared; the detail is a share, 0 to 1. */
        TEXT,
        /** Words that are rare in newspapers stand in both. */
        WORDS,
        /** Both name a person, body or place. */
        ENTITY,
        /** Both give a number. */
        NUMBER,
        /** Both speak of a day. */
        DAY,
        /** Both give the words to one speaker. */
        SPEAKER,
        /** One credits, or quotes, the other's outlet. */
        CREDIT,
        /** One denies. */
        DENIAL,
        /** One says that it is not so, or uses a word of opposite meaning. */
        POLARITY,
        /** The numbers that differ. */
        RIVAL
    }
}
