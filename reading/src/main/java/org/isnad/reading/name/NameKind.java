package org.isnad.reading.name;

/** What a name names, in the three kinds of the CoNLL shared task of 2003. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    LOCATION
}
