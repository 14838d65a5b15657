package org.isnad.page.html.imprint;

import org.isnad.arabic.Letter;

/** The script that most letters of a text belong to. */
final class Scripts {
    /** As far as this project tells them apart. */
    enum Script {
        ARABIC,
        LATIN,
        OTHER
    }

    private Scripts() {}

    static Script of(CharSequence text) {
        int arabic = 0;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            arabic += Letter.isArabic(c) ? 1 : 0;
            latin += letter && c < '\u0250' ? 1 : 0;
            other += letter && c >= '\u0250' && !Letter.isArabic(c) ? 1 : 0;
        }
        if (arabic >= latin && arabic >= other && arabic > 0) {
            return Script.ARABIC;
        }
        return latin >= other && latin > 0 ? Script.LATIN : Script.OTHER;
    }
}
