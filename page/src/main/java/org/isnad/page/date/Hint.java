package org.isnad.page.date;

/** What the words before a printed date say it is. */
public enum Hint {
    /** When the story was first published. */
    PUBLISHED,
    /** When it was last changed. */
    UPDATED,
    /** Nothing is said. */
    NONE
}
