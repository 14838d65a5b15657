package org.isnad.reading.lexicon;

/** The words that rules name one by one, by their keys in {@code single.words}. */
public enum SingleWord {
    ABD,
    BIN,
    KIN,
    UPON,
    ALI,
    BASIM,
    VAN,
    THAT,
    BY_THAT,
    AS_FOR,
    THE_YEAR,
    STATEMENT,
    TONGUE,
    SPOKESMAN,
    TWITTER,
    PRONOUN,
    FORMER,
    WHETHER,
    COMMENT,
    LACK,
    DISCLOSURE
}
