package org.isnad.reading.time.rules;

/** How the terms that a rule has found make a value; the names are those of the field {@code means}. */
public enum Meaning {
    /** A date of any grain, with a part of the day or a clock time. */
    DATE,
    /** From one date to another. */
    SPAN,
    /** So long ago, told from the present. */
    AGO,
    /** A length of time. */
    DURATION,
    /** So long after; a date where the clause speaks of the future, else a length of time. */
    AHEAD,
    /** Between two lengths of time. */
    RANGE,
    /** Every so often. */
    REPEATED,
    /** So many minutes from the beginning of a match. */
    MINUTE,
    /** Several units back or ahead of the present: a length where they are counted, else past or future. */
    AROUND,
    /** So long after the date just spoken of. */
    LATER,
    /** Past, present or future, as the word says. */
    REFERENCE,
    /** Past or future, as the clause says. */
    TENSED,
    /** The date just spoken of, else past or future. */
    BACK,
    /** A decade or a century. */
    ERA,
    /** What only looks like a time. */
    NOTHING
}
