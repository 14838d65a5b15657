package org.isnad.model;

/** Where on a page, or around it, a fact of an {@link Imprint} was found. */
public enum Origin {
    /** A schema.org object in JSON-LD. */
    JSON_LD,
    /** An OpenGraph property, {@code article:} and {@code og:}. */
    OPEN_GRAPH,
    /** A schema.org property in microdata or RDFa. */
    MICRODATA,
    /** Any other meta element, or the link to the canonical address. */
    META,
    /** An element that a reader sees and whose name, class or attributes say what it is. */
    MARKUP,
    /** Words that a reader sees, by what they say and where they stand. */
    TEXT,
    /** The feed or site map that led to the page. */
    FEED,
    /** The archive's record or the server's answer. */
    CAPTURE
}
