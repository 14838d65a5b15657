package org.isnad.arabic;

import java.util.Arrays;

/**
 * The folded forms of one text, each kept once as long as it is not pushed out by another with the same place: a
 * newspaper says the same words again and again. Not thread-safe, for one pass over one text.
 */
final class Forms {
    private static final int MOST = 1 << 12;

    private final String[] known;

    /** For a text of so many UTF-16 units. */
    Forms(int length) {
        int places = Integer.highestOneBit(length / 4 + 16);
        known = new String[Math.min(places, MOST)];
        Arrays.fill(known, "");
    }

    String of(StringBuilder form) {
        int place = place(form);
        if (!known[place].contentEquals(form)) {
            known[place] = form.toString();
        }
        return known[place];
    }

    private int place(StringBuilder form) {
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            hash = 31 * hash + form.charAt(i);
        }
        return (hash ^ hash >>> 12) & known.length - 1;
    }
}
