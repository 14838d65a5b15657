package org.isnad.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One capture of a page, in the words of WARC (ISO 28500).
 *
 * @param target the target URI: the address that was asked for
 * @param date when it was captured
 * @param digest the payload's digest, algorithm first, as in {@code sha256:2c26b4…} or as the archive gives it
 */
public record Capture(
        @Nullable String target,
        @Nullable Instant date,
        @Nullable String digest) {
    /** Nothing known: a file that lay on a disk. */
    public static final Capture UNKNOWN = new Capture(null, null, null);
}
