package org.isnad.arabic;

import org.jspecify.annotations.Nullable;

/**
 * Folded forms, each kept as one string as long as it is not pushed out by another with the same place: news says the
 * same words again and again, and of a string that has been met its hash is known and comparing is quick. Thread-safe:
 * strings are immutable, so that threads which race for a place only work twice.
 */
final class Forms {
    private static final int SPREAD = 0x9E3779B9;
    private static final int BITS = 15;
    private static final int SHIFT = 32 - BITS;
    /** What is longer is hardly a word, and nothing long is held on to. */
    private static final int LONGEST = 24;

    private static final @Nullable String[] KNOWN = new String[1 << BITS];

    private Forms() {}

    static String of(FormBuffer form) {
        if (form.size() > LONGEST) {
            return form.toString();
        }
        int place = form.hash() * SPREAD >>> SHIFT;
        String known = KNOWN[place];
        if (known == null || !form.isIn(known)) {
            known = form.toString();
            KNOWN[place] = known;
        }
        return known;
    }
}
