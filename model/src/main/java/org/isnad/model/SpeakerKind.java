package org.isnad.model;

/** What a speaker is. */
public enum SpeakerKind {
    PERSON,
    ORG,
    /** People told by what they have in common: officials, residents, experts. */
    GROUP,
    DOCUMENT,
    /** A source that the story will not name. */
    UNNAMED,
    /** The story gives nobody. */
    NOBODY
}
