package org.isnad.fetch.address;

import java.io.IOException;

/** An address that is not asked, now or ever; the message says why, in the words of the user. */
public final class AddressException extends IOException {
    private static final long serialVersionUID = 1L;

    public AddressException(String message) {
        super(message);
    }
}
