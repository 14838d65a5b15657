package org.isnad.page.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the encoding that a page, or the server that sent it, says it has. */
final class Declaration {
    /** Browsers look no farther than 1024 bytes, but pages write long comments first. */
    private static final int HEAD = 1 << 13;

    private static final String CHARSET = "charset";
    private static final String ENCODING = "encoding";

    private Declaration() {}

    /** The label in a page's first bytes: in a meta element, or in the line that makes it XML. */
    static Optional<String> in(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        String small = head.toLowerCase(Locale.ROOT);
        if (small.stripLeading().startsWith("<?xml")) {
            Optional<String> xml = value(small.substring(0, Math.max(0, small.indexOf("?>"))), ENCODING);
            if (xml.isPresent()) {
                return xml;
            }
        }
        return inMeta(small);
    }

    private static Optional<String> inMeta(String head) {
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
            int end = head.indexOf('>', at);
            Optional<String> label = value(head.substring(at, end < 0 ? head.length() : end), CHARSET);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** The label in a header such as {@code text/html; charset=windows-1256}. */
    static Optional<String> inHeader(String contentType) {
        return value(contentType.toLowerCase(Locale.ROOT), CHARSET);
    }

    /** What follows a name and an equals sign, without marks of quotation around it. */
    private static Optional<String> value(String text, String name) {
        int at = text.indexOf(name);
        int equals = at < 0 ? -1 : text.indexOf('=', at + name.length());
        if (equals < 0 || !text.substring(at + name.length(), equals).isBlank()) {
            return Optional.empty();
        }
        int from = equals + 1;
        while (from < text.length() && " \t\r\n\"'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < text.length() && " \t\r\n\"';/>,".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to > from ? Optional.of(text.substring(from, to)) : Optional.empty();
    }
}
