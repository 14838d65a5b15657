package org.isnad.ledger.search.found;

/** Something that cannot be answered, or an index that cannot be used: what, where, and what to do. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
