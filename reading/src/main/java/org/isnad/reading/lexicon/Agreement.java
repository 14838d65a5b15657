package org.isnad.reading.lexicon;

/** What a form tells of whom it is said of. */
public enum Agreement {
    MASCULINE,
    FEMININE,
    PLURAL,
    /** First and second person: nobody whom the outlet reports. */
    SPEECH,
    UNKNOWN
}
