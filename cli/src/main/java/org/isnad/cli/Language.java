package org.isnad.cli;

import java.util.Locale;

/** The languages that the views can speak. */
enum Language {
    EN,
    AR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
