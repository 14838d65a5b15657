package org.isnad.ledger.entry;

/** A ledger cannot do what was asked. The message says what, where, why, and what can be done. */
public class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
