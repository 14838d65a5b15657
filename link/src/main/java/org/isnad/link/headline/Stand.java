package org.isnad.link.headline;

/** How a headline stands to another. */
public enum Stand {
    AGREE,
    DISAGREE,
    /** It is about something else. */
    OTHER
}
