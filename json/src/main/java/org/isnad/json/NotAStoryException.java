package org.isnad.json;

import java.io.IOException;

/** JSON that is well formed and yet no story; the message says what was expected and what was found. */
public final class NotAStoryException extends IOException {
    private static final long serialVersionUID = 1L;

    NotAStoryException(String message) {
        super(message);
    }
}
