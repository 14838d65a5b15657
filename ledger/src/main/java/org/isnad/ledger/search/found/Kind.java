package org.isnad.ledger.search.found;

import java.util.Locale;

/** What can be looked for. */
public enum Kind {
    STATEMENT,
    STORY,
    /** People, organisations and places, each once however many stories name it. */
    ENTITY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
