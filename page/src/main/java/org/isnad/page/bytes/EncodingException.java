package org.isnad.page.bytes;

import java.io.IOException;

/** Text in no encoding that is known here. */
public final class EncodingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    EncodingException(String message, long line) {
        super(message);
        this.line = line;
    }

    /** The first line, from one, with a byte out of place. */
    public long line() {
        return line;
    }
}
