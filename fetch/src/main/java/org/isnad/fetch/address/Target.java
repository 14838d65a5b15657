package org.isnad.fetch.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Path and query as they stand in a request: ASCII, with nothing that a URI may not hold. */
final class Target {
    /** Printable ASCII that may not stand unencoded in a URI (RFC 3986). */
    private static final String ENCODED = " \"<>\\^`{|}";

    private static final String DIGITS = "0123456789ABCDEF";

    private Target() {}

    /** From whatever follows the host; a fragment is left out. */
    static String of(String rest) {
        String whole = rest.substring(0, Text.firstOf(rest, "#", 0));
        int question = Text.firstOf(whole, "?", 0);
        return path(encoded(whole.substring(0, question), "[]")) + encoded(whole.substring(question), "");
    }

    /** Without the segments {@code .} and {@code ..}. */
    private static String path(String path) {
        Deque<String> segments = new ArrayDeque<>();
        String[] parts = path.split("/", -1);
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (parts[i].equals("..")) {
                segments.pollLast();
            }
            boolean dots = parts[i].equals(".") || parts[i].equals("..");
            if (!dots) {
                segments.addLast(parts[i]);
            } else if (last) {
                segments.addLast("");
            }
        }
        return "/" + String.join("/", segments);
    }

    private static String encoded(String text, String also) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            boolean lone = c == '%' && !Text.isEscape(bytes, i);
            if (lone || c <= ' ' || c >= 0x7F || ENCODED.indexOf(c) >= 0 || also.indexOf(c) >= 0) {
                out.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xF));
            } else {
                out.append((char) c);
            }
        }
        return out.toString();
    }
}
