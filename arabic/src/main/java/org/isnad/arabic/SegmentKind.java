package org.isnad.arabic;

/** What the parts of a word are, in the order in which they stand in it. */
public enum SegmentKind {
    /** Waw or feh, "and" and "so". */
    CONJUNCTION,
    /** Beh, lam and kaf before a noun or a pronoun, lam and the seen of the future before a verb. */
    PARTICLE,
    /** Alef and lam; after the particle lam only the second lam is written. */
    ARTICLE,
    /** The word itself; nothing where a particle holds only a pronoun. */
    STEM,
    /** A pronoun at the end: whose, whom, or with a verb of the first person plural also who. */
    PRONOUN
}
