package org.isnad.fetch.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;

/**
 * Who is asked, and at which port.
 *
 * @param name in ASCII
 */
record Host(String name, int port) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE = 1024;
    private static final int LAST = 65_535;
    private static final int LONGEST = 253;

    /** Ports above 1023 that belong to other protocols; browsers refuse them too (fetch standard, "bad port"). */
    private static final Set<Integer> OTHERS = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
            10080);

    static Host parse(String authority, String scheme) throws AddressException {
        if (authority.indexOf('@') >= 0) {
            throw new AddressException("it carries a name or a password before '@': take that out, it is never sent");
        }
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        String name = hasPort ? authority.substring(0, colon) : authority;
        String port = hasPort ? authority.substring(colon + 1) : "";
        return new Host(name(name), port.isEmpty() ? usualPort(scheme) : port(port));
    }

    static int usualPort(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }

    private static int port(String digits) throws AddressException {
        boolean number = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = number ? Integer.parseInt(digits) : -1;
        if (port < 0 || port > LAST) {
            throw new AddressException("its port is not a number up to " + LAST);
        }
        boolean wellKnown = port < FIRST_FREE && port != HTTP && port != HTTPS;
        if (wellKnown || OTHERS.contains(port)) {
            throw new AddressException("port " + port + " is not for web pages");
        }
        return port;
    }

    private static String name(String written) throws AddressException {
        boolean six = written.startsWith("[") && written.endsWith("]");
        String name = six ? written.toLowerCase(Locale.ROOT) : ascii(Text.percentDecoded(written));
        if (!(six ? isSix(name) : isName(name))) {
            throw new AddressException("there is no host name in it");
        }
        return name;
    }

    private static String ascii(String name) throws AddressException {
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new AddressException("its host name is not one that a host can have");
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.chars().allMatch(Host::isNameCharacter);
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    private static boolean isSix(String name) {
        return name.chars()
                .skip(1)
                .limit(name.length() - 2)
                .allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c == ':' || c == '.');
    }
}
