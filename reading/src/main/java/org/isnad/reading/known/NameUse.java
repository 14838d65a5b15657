package org.isnad.reading.known;

/** When a name stands for its organisation. */
public enum NameUse {
    /** Wherever it stands. */
    SURE,
    /** In a story that names the organisation in full. */
    SHORT,
    /** Where the words around it say that one of its kind is meant. */
    SHY
}
