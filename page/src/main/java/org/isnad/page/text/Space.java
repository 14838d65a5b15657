package org.isnad.page.text;

/** White space, as people see it rather than as {@link Character#isWhitespace} does. */
public final class Space {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char NEXT_LINE = '\u0085';
    private static final char LAST_ASCII = '\u007F';
    /** Letters between these two, Arabic ones among them, are most of what is asked about. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final char OGHAM_SPACE = '\u1680';

    private Space() {}

    /** The text with each run of white space made one space, and none at its ends. */
    public static String collapse(CharSequence text) {
        char[] units = text.toString().toCharArray();
        int size = 0;
        boolean gap = false;
        for (char c : units) {
            if (is(c)) {
                gap = size > 0;
            } else {
                // A space only ever stands where at least one was read: what is written never overtakes.
                units[size] = ' ';
                size += gap ? 1 : 0;
                units[size++] = c;
                gap = false;
            }
        }
        return new String(units, 0, size);
    }

    /** Whether a character is white space: no-break spaces are, and a stray byte order mark. */
    public static boolean is(char c) {
        if (c > ' ' && c <= LAST_ASCII || c > NO_BREAK_SPACE && c < OGHAM_SPACE) {
            return false;
        }
        return c == ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == BYTE_ORDER_MARK
                || c == NEXT_LINE;
    }
}
