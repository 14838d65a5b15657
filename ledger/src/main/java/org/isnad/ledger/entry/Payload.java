package org.isnad.ledger.entry;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A page's bytes as they were fetched. Its bytes are not copied: nobody may change them. */
public final class Payload {
    /** Before the hexadecimal digest in an id. */
    public static final String SHA256 = "sha256:";

    private final byte[] bytes;
    private final @Nullable String media;
    private final String id;

    /**
     * The bytes of a page.
     *
     * @param media media type, as in {@code text/html}
     */
    public Payload(byte[] bytes, @Nullable String media) {
        this.bytes = bytes;
        this.media = media;
        this.id = id(bytes);
    }

    /** {@code sha256:} and the digest of the bytes in small hexadecimal digits. */
    public static String id(byte[] bytes) {
        try {
            return SHA256
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The bytes themselves, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public @Nullable String media() {
        return media;
    }

    public String id() {
        return id;
    }
}
