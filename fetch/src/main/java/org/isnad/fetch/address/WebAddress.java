package org.isnad.fetch.address;

import java.util.Locale;

/**
 * The address of something on the web, read and written as browsers do it (the URL standard of WHATWG): only http and
 * https, the host in ASCII, everything else that is no plain ASCII percent-encoded as UTF-8, no fragment. Equal
 * addresses are the same request.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name in lower-case ASCII, an IPv4 address, or an IPv6 address in brackets
 * @param port one that a web site may have
 * @param target path and query, as they stand in a request; begins with a slash
 */
public record WebAddress(String scheme, String host, int port, String target) {
    private static final int LONGEST = 8_192;

    /**
     * Reads an address as a user writes it, with its scheme.
     *
     * @throws AddressException if it is none, or one that is never asked
     */
    public static WebAddress parse(String written) throws AddressException {
        String text = clean(written);
        int colon = text.indexOf("://");
        String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new AddressException("not an http or https address: write it with its scheme, as in https://…");
        }
        int start = colon + "://".length();
        int end = Text.firstOf(text, "/?#", start);
        Host host = Host.parse(text.substring(start, end), scheme);
        return new WebAddress(scheme, host.name(), host.port(), Target.of(text.substring(end)));
    }

    /**
     * The address that a link on the page at this address leads to.
     *
     * @throws AddressException if it leads nowhere that is ever asked
     */
    public WebAddress resolve(String written) throws AddressException {
        String link = clean(written);
        if (Text.hasScheme(link)) {
            return parse(link);
        } else if (link.startsWith("//")) {
            return parse(scheme + ":" + link);
        }
        return new WebAddress(scheme, host, port, Target.of(base(link) + link));
    }

    /** The part of this target that a relative link is written after. */
    private String base(String link) {
        String path = target.substring(0, Text.firstOf(target, "?", 0));
        if (link.isEmpty() || link.charAt(0) == '#') {
            return target;
        }
        return switch (link.charAt(0)) {
            case '/' -> "";
            case '?' -> path;
            default -> path.substring(0, path.lastIndexOf('/') + 1);
        };
    }

    /** Quirk: links are broken over lines and padded in markup, and some are written with backslashes. */
    private static String clean(String written) throws AddressException {
        if (written.length() > LONGEST) {
            throw new AddressException("longer than the " + LONGEST + " characters of the longest address");
        }
        return Text.slashes(Text.unbroken(written));
    }

    /** Whether it is asked over TLS. */
    public boolean secure() {
        return scheme.equals("https");
    }

    /** The host without the brackets of IPv6. */
    public String bareHost() {
        return host.charAt(0) == '[' ? host.substring(1, host.length() - 1) : host;
    }

    /** Host, and port where it is not the scheme's own, as in the {@code Host} field of a request. */
    public String authority() {
        return port == Host.usualPort(scheme) ? host : host + ":" + port;
    }

    /** Scheme and authority: what one {@code robots.txt} speaks for. */
    public String origin() {
        return scheme + "://" + authority();
    }

    @Override
    public String toString() {
        return origin() + target;
    }
}
