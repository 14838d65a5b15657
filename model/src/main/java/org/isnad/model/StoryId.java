package org.isnad.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names for stories that came without one: a letter that tells what the name was made from, then the first 64 bits of
 * its SHA-256 in hexadecimal. The same page gets the same name on every machine and in every version.
 */
public final class StoryId {
    private static final int BYTES = 8;

    private StoryId() {}

    /** The name made from the address where there is one, else from the text. */
    public static String of(@Nullable String url, String text) {
        return url == null || url.isBlank() ? "t" + digest(text) : "u" + digest(withoutFragment(url.strip()));
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    private static String digest(String words) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
