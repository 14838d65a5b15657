package org.isnad.reading.lexicon;

/** The form in which a cue stands. */
public enum Inflection {
    PERFECT,
    IMPERFECT,
    PARTICIPLE,
    NOUN;

    public boolean isFinite() {
        return this == PERFECT || this == IMPERFECT;
    }
}
