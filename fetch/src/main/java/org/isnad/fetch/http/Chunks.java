package org.isnad.fetch.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.fetch.wire.FetchException;

/** Reads a body that comes in chunks (RFC 9112, section 7.1). Not thread-safe. */
final class Chunks {
    private static final int HEX = 16;
    private static final int MOST_DIGITS = 8;

    private final Incoming in;

    Chunks(Incoming in) {
        this.in = in;
    }

    /** Takes all chunks, and what follows them. */
    void takeAll(ByteArrayOutputStream payload) throws IOException {
        long size = size(new HeadReader(in).line());
        while (size > 0) {
            take(size, payload);
            if (!new HeadReader(in).line().isEmpty()) {
                throw broken();
            }
            // A line of its own for each size: what one head may be long does not bound how many chunks there are.
            size = size(new HeadReader(in).line());
        }
        new HeadReader(in).fields();
    }

    private void take(long size, ByteArrayOutputStream payload) throws IOException {
        long left = size;
        while (left > 0) {
            int n = in.take(left, payload);
            if (n < 0) {
                throw FetchException.passing("it broke off in the middle: try again later");
            }
            left -= n;
        }
    }

    private static long size(String line) throws FetchException {
        int semicolon = line.indexOf(';');
        String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, HEX) >= 0);
        if (!number) {
            throw broken();
        }
        return Long.parseLong(digits, HEX);
    }

    private static FetchException broken() {
        return FetchException.passing(
                "its chunks are not as they should be (chunked transfer coding): try again later");
    }
}
