package org.isnad.ledger.search.found;

import java.util.Locale;

/** What found things can be counted by. */
public enum Facet {
    SPEAKER,
    STANCE,
    OUTLET,
    VIA,
    PLACE,
    SECTION,
    KIND,
    /** What figures count, as light stems. */
    OF,
    /** Who cites whom: the outlet, an arrow, whom it has the words from; or an agency and the one before it. */
    CITES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
