package org.isnad.page.warc;

import java.io.IOException;

/** A record that is not as records are; the message says in what. */
final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
        super(message);
    }
}
