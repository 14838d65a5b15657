package org.isnad.page.bytes;

import java.io.IOException;

/** Input longer than is held in memory. */
public final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    public TooLongException(String message) {
        super(message);
    }
}
