package org.isnad.page.html.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address, which may hold letters of any script, as addresses in pages do.
 *
 * @param text all of it
 * @param host in small letters, without the port
 * @param path what follows the host, the query too; at least a slash
 */
public record Address(String text, String host, String path) {
    private static final int LONGEST = 2_000;
    /** A second level such as {@code co} or {@code com} before a country's has at most so many letters. */
    private static final int SHORT_LEVEL = 3;

    /** The address; empty where the text is none that people can open. */
    public static Optional<Address> of(String written) {
        String text = written.strip().replace(" ", "%20");
        int start = Math.min(text.indexOf("://") + 3, text.length());
        String scheme = text.substring(0, start).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !scheme.equals("http://") && !scheme.equals("https://")) {
            return Optional.empty();
        }
        int end = end(text, start);
        String host = host(text.substring(start, end));
        String path = end < text.length() && text.charAt(end) == '/' ? text.substring(end) : "/" + text.substring(end);
        return host.indexOf('.') > 0 ? Optional.of(new Address(text, host, path)) : Optional.empty();
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String host(String authority) {
        String named = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = named.indexOf(':');
        return (colon < 0 ? named : named.substring(0, colon)).toLowerCase(Locale.ROOT);
    }

    /** An address as written in this page, where it may leave out the scheme or the host. */
    public Optional<Address> resolve(String written) {
        String link = written.strip();
        String scheme = text.substring(0, text.indexOf(':') + 1);
        if (link.startsWith("//")) {
            return of(scheme + link);
        }
        return link.startsWith("/") ? of(scheme + "//" + host + link) : of(link);
    }

    /** Whether both belong to one site, whatever stands before its domain. */
    public boolean isOfSameSite(Address other) {
        return domain().equals(other.domain());
    }

    private String domain() {
        String[] levels = host.split("\\.");
        int n = levels.length;
        boolean twoLevels = n > 2 && levels[n - 2].length() <= SHORT_LEVEL && levels[n - 1].length() == 2;
        int from = Math.max(0, n - (twoLevels ? 3 : 2));
        return String.join(".", Arrays.copyOfRange(levels, from, n));
    }

    /** Whether it is the site's front page. */
    public boolean isFront() {
        return path.length() <= "/en/".length() && path.chars().noneMatch(Character::isDigit);
    }
}
