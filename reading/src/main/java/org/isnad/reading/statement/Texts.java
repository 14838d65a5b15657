package org.isnad.reading.statement;

/** The few words that the reader itself puts into a record. */
final class Texts {
    /** The platform that a tweet is on, in Arabic. */
    static final String TWITTER = "\u062A\u0648\u064A\u062A\u0631";

    private Texts() {}
}
