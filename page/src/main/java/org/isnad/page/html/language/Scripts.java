package org.isnad.page.html.language;

import org.isnad.arabic.Letter;

/** The script that most letters of a text belong to. */
public final class Scripts {
    /** As far as this project tells them apart. */
    public enum Script {
        ARABIC,
        LATIN,
        OTHER
    }

    private Scripts() {}

    /** The script of a text; other, where it has no letters. */
    public static Script of(CharSequence text) {
        int arabic = 0;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0250') {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Letter.isArabic(c)) {
                arabic++;
            } else {
                other += Character.isLetter(c) ? 1 : 0;
            }
        }
        if (arabic >= latin && arabic >= other && arabic > 0) {
            return Script.ARABIC;
        }
        return latin >= other && latin > 0 ? Script.LATIN : Script.OTHER;
    }
}
