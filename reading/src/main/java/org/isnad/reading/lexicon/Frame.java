package org.isnad.reading.lexicon;

/** How a cue's content follows it. The word for each preposition stands in {@code words.lists}. */
public enum Frame {
    /** A clause after a complementiser, with or without a preposition before it. */
    THAT,
    /** Words in quotation marks, or after a colon. */
    QUOTE,
    /** A noun phrase with nothing before it. */
    OBJECT,
    ABOUT,
    TO,
    ON,
    FROM,
    IN,
    /** The proclitic beh, which belongs to the content. */
    WITH,
    /** The proclitic lam, which belongs to the content. */
    FOR,
    /** A clause with nothing before it, as after verbs of asking. */
    PLAIN;
}
