package org.isnad.page.text;

/** White space, as people see it rather than as {@link Character#isWhitespace} does. */
public final class Space {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char NEXT_LINE = '\u0085';

    private Space() {}

    /** The text with each run of white space made one space, and none at its ends. */
    public static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                out.append(gap && out.length() > 0 ? " " : "").append(c);
            }
            gap = is(c);
        }
        return out.toString();
    }

    /** Whether a character is white space: no-break spaces are, and a stray byte order mark. */
    public static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK || c == NEXT_LINE;
    }
}
