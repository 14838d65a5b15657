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
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(gap && key.length() > 0 ? " " : "").append(c);
            }
            gap = !Character.isLetterOrDigit(c);
        }
        return key.toString();
    }
}
