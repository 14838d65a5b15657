package org.isnad.page.feed;

import java.io.IOException;

/** What should have been a feed is none, or is too large for one; the message says which. */
public final class NotAFeedException extends IOException {
    private static final long serialVersionUID = 1L;

    NotAFeedException(String message) {
        super(message);
    }
}
