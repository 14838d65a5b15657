package org.isnad.model;

/** How words are reported, as in the Penn Attribution Relations Corpus. */
public enum Mode {
    /** All of the content stands inside quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Part of it does. */
    MIXED
}
