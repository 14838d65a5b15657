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
     * @param address as the user or a feed wrote it; begins with {@code http://} or {@code https://}
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

    /** Whether a name that a user wrote is an address and not a path. */
    static boolean isAddress(String name) {
        return name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8);
    }
}
