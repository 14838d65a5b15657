package org.isnad.ledger.entry;

/** One story cannot be kept; the ledger is well, and others can. */
public final class StoryException extends LedgerException {
    private static final long serialVersionUID = 1L;

    public StoryException(String message) {
        super(message);
    }

    public StoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
