package org.isnad.page;

import org.jspecify.annotations.Nullable;

/** A page's bytes as they were fetched or lay in a file. They are not copied: nobody may change them. */
public final class Raw {
    private final byte[] bytes;
    private final @Nullable String media;

    Raw(byte[] bytes, @Nullable String media) {
        this.bytes = bytes;
        this.media = media;
    }

    /** The bytes themselves, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The media type, as the archive or server gave it or the content tells. */
    public @Nullable String media() {
        return media;
    }
}
