package org.isnad.fetch.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a server answered.
 *
 * @param message head and body as they came
 * @param head how many bytes of it are the head
 * @param payload the body without its transfer coding, still packed as its {@code Content-Encoding} says
 */
@SuppressWarnings("ArrayRecordComponent")
public record Response(int status, Headers headers, byte[] message, int head, ByteBuffer payload) {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    public Response {
        payload = payload.asReadOnlyBuffer();
    }

    /** The payload, for one reader. */
    @Override
    public ByteBuffer payload() {
        return payload.duplicate();
    }

    /** The body as it is meant to be read, unpacked. */
    public byte[] body(int most) throws IOException {
        return ContentCoding.unpack(payload(), headers.all("Content-Encoding"), most);
    }

    /** The payload's digest, as archives write it: algorithm first. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(payload());
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public boolean fine() {
        return status == OK;
    }

    public boolean unchanged() {
        return status == NOT_MODIFIED;
    }

    /** Whether it only says where to look instead. */
    public boolean elsewhere() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && headers.first("Location").isPresent();
    }
}
