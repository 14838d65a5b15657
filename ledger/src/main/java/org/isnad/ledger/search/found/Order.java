package org.isnad.ledger.search.found;

import java.util.Locale;

/** What comes first. Equals follow by time, latest first, then by an order that never changes. */
public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** In the order in which the ledger took it in. */
    LEDGER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
