package org.isnad.cli;

import java.util.Locale;

/** When to write colours. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    boolean wanted(boolean terminal) {
        return this == ALWAYS || (this == AUTO && terminal);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
