package org.isnad.fetch.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.isnad.fetch.address.WebAddress;

/**
 * A request for what lies at an address.
 *
 * @param agent who asks
 * @param known what is there already and need not be sent again
 */
public record Request(WebAddress address, String agent, Known known) {
    private static final String ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
            + " application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    /** As it is sent. */
    public byte[] bytes() {
        StringBuilder head = new StringBuilder("GET ");
        head.append(address.target()).append(" HTTP/1.1\r\n");
        add(head, "Host", address.authority());
        add(head, "User-Agent", agent);
        add(head, "Accept", ACCEPT);
        add(head, "Accept-Language", "ar, *;q=0.5");
        add(head, "Accept-Encoding", "gzip, deflate");
        add(head, "Connection", "close");
        known.etag().ifPresent(tag -> add(head, "If-None-Match", tag));
        known.modified().ifPresent(date -> add(head, "If-Modified-Since", date));
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    /**
     * By what a server knows the version that it sent before.
     *
     * @param etag what its {@code ETag} said, quotes included
     * @param modified what its {@code Last-Modified} said
     */
    public record Known(Optional<String> etag, Optional<String> modified) {
        /** Nothing is there yet. */
        public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());

        private static final int LONGEST = 1_000;

        /** Leaves out what could not be sent back as one field. */
        public Known {
            etag = etag.filter(Known::isField);
            modified = modified.filter(Known::isField);
        }

        /** What a response says of itself. */
        public static Known of(Response response) {
            return new Known(
                    response.headers().first("ETag"), response.headers().first("Last-Modified"));
        }

        private static boolean isField(String value) {
            return !value.isEmpty()
                    && value.length() <= LONGEST
                    && value.chars().noneMatch(Character::isISOControl);
        }
    }

    /**
     * What {@code robots.txt} may call an agent: the letters that its name begins with (RFC 9309, section 2.2.1),
     * small.
     */
    public static String token(String agent) {
        int end = 0;
        while (end < agent.length() && isTokenLetter(agent.charAt(end))) {
            end++;
        }
        return agent.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isTokenLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
    }
}
