package org.isnad.cli.view;

/**
 * A page's words made safe to show. Control characters could drive a terminal, bidirectional overrides could make a
 * line say something else than it holds, half a surrogate pair is no character at all: none of them gets through.
 */
public final class Shown {
    private static final char REPLACEMENT = '\uFFFD';

    private Shown() {}

    /** The text without what could disturb its surroundings; the same object where there was nothing of the kind. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isSupplementaryCodePoint(point) || !isUnsafe((char) point)) {
                out.appendCodePoint(point);
            } else if (Character.isWhitespace(point) || point == '\u0085') {
                out.append(' ');
            } else if (!isDirection((char) point)) {
                out.append(REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isUnsafe(char c) {
        return c < ' ' || (c >= '\u007F' && c <= '\u009F') || c >= '\u2028' && (isSeparator(c) || isBroken(c));
    }

    private static boolean isSeparator(char c) {
        return c == '\u2028' || c == '\u2029' || isDirection(c);
    }

    private static boolean isBroken(char c) {
        return Character.isSurrogate(c) || c >= '\uFFFE' || (c >= '\uFDD0' && c <= '\uFDEF');
    }

    /** Embeddings, overrides and isolates; the plain marks U+200E, U+200F and U+061C are harmless and stay. */
    private static boolean isDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
