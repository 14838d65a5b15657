package org.isnad.reading.entity;

import org.isnad.reading.known.EntityKind;

/** A noun that begins the names of institutions of a kind, and what may follow it. */
record Head(EntityKind kind, Follows follows) {
    /** What follows a head. */
    enum Follows {
        /** An adjective of nationality or a country. */
        NATION,
        /** Also a definite noun that tells what the institution does. */
        FIELD,
        /** A proper name. */
        NAME
    }
}
