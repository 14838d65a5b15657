package org.isnad.link.model;

/** How two stories, or two passages, stand to each other. */
public enum Kind {
    /** Two stories print nearly the same text, or most of one stands in the other. */
    COPY,
    /** Two stories tell one event, announcement or statement in words of their own. */
    SAME,
    /** Two stories belong to one affair. */
    LINKED,
    /** Two passages give one utterance of one speaker. */
    REPEAT,
    /** Two passages say the same, by different speakers or from separate reporting. */
    AGREE,
    /** Two passages cannot both be right, or one denies the other. */
    CONTRADICT,
    /** Two passages give different numbers for one thing. */
    FIGURE,
    /** Two passages give numbers for one thing, the later published one a later count. */
    UPDATE;

    /** Whether it ties stories, not passages. */
    public boolean ofStories() {
        return this == COPY || this == SAME || this == LINKED;
    }
}
