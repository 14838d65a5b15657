package org.isnad.fetch.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The letters that addresses are written in. */
final class Text {
    private static final int HEX = 16;

    private Text() {}

    /** Where the first of some characters stands from a place on; the text's length where none does. */
    static int firstOf(String text, String any, int from) {
        int at = from;
        while (at < text.length() && any.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Without the blanks around it, and without line breaks and tabs. */
    static String unbroken(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\n' && c != '\r' && c != '\t') {
                text.append(c);
            }
        }
        return trimmed(text.toString());
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    /** With every backslash before the query turned. */
    static String slashes(String text) {
        int query = firstOf(text, "?#", 0);
        return text.substring(0, query).replace('\\', '/') + text.substring(query);
    }

    /** Whether a link begins with a scheme of its own. */
    static boolean hasScheme(String link) {
        int end = firstOf(link, ":/?#", 0);
        return end > 0
                && end < link.length()
                && link.charAt(end) == ':'
                && isLetter(link.charAt(0))
                && link.substring(0, end).chars().allMatch(Text::isSchemeCharacter);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isSchemeCharacter(int c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }

    /** With every escape replaced by what it stands for, as UTF-8. */
    static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            boolean escape = isEscape(bytes, i);
            out.write(escape ? HEX * digit(bytes[i + 1]) + digit(bytes[i + 2]) : bytes[i]);
            i += escape ? 2 : 0;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Whether an escape, a percent sign and two hexadecimal digits, begins here. */
    static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%' && at + 2 < bytes.length && digit(bytes[at + 1]) >= 0 && digit(bytes[at + 2]) >= 0;
    }

    private static int digit(byte c) {
        return Character.digit((char) (c & 0xFF), HEX);
    }
}
