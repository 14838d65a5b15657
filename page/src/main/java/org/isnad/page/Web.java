package org.isnad.page;

import java.io.IOException;
import org.isnad.model.Capture;
import org.jspecify.annotations.Nullable;

/** The way to what web addresses lead to; this module knows no network, another one has it. */
@FunctionalInterface
public interface Web {
    /** No way at all. */
    Web NONE = address -> {
        throw new IOException("web addresses are not read here: save the page and name the file");
    };

    /**
     * What an address leads to.
     *
     * @param address as the user or a feed wrote it; begins with a scheme
     * @throws IOException with what went wrong and what the user can do, in one sentence
     */
    Document get(String address) throws IOException;

    /**
     * What was found at an address.
     *
     * @param bytes unpacked, and no more than a page can have
     * @param contentType the server's word for it, with the charset
     * @param capture where and when it was found, redirects followed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Document(byte[] bytes, @Nullable String contentType, Capture capture) {}

    /** Whether a name that a user wrote is an address and not a path: it begins with a scheme. */
    static boolean isAddress(String name) {
        int end = name.indexOf("://");
        return end > 0 && name.substring(0, end).chars().allMatch(Web::isSchemeCharacter);
    }

    private static boolean isSchemeCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }
}
