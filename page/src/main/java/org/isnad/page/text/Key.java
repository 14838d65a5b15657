package org.isnad.page.text;

import org.isnad.arabic.Folding;

/** What of a line is compared: its folded words, one space between them, without signs. */
public final class Key {
    /** Longer lines are neither headlines nor template, and are compared by their beginning alone. */
    private static final int LONGEST = 400;

    private Key() {}

    /** The key of one line. */
    public static String of(String line) {
        String folded = Folding.fold(line.substring(0, Math.min(line.length(), LONGEST)));
        char[] key = folded.toCharArray();
        int size = 0;
        boolean gap = false;
        for (char c : key) {
            if (isOfWords(c)) {
                // A space only ever stands where at least one sign was read: what is written never overtakes.
                key[size] = ' ';
                size += gap ? 1 : 0;
                key[size++] = c;
                gap = false;
            } else {
                gap = size > 0;
            }
        }
        return new String(key, 0, size);
    }

    private static boolean isOfWords(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }
}
