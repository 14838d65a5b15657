package org.isnad.json;

/**
 * Text that UTF-8 can hold. Half a surrogate pair can stand in a Java string or behind a JSON escape, but in no UTF-8
 * output; each becomes U+FFFD, one unit for one, so that every offset stays true.
 */
final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The text itself where it is well formed. */
    static String of(String text) {
        int bad = lone(text, 0);
        if (bad == text.length()) {
            return text;
        }
        char[] units = text.toCharArray();
        while (bad < units.length) {
            units[bad] = REPLACEMENT;
            bad = lone(text, bad + 1);
        }
        return new String(units);
    }

    /** Where the first surrogate without its other half stands, from {@code from} on; the length where none does. */
    private static int lone(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
