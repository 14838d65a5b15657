package org.isnad.ledger.search.query;

/** A question that was not understood: where, and what to do. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int at;

    QueryException(String message, int at) {
        super(message + " (at character " + (at + 1) + ")");
        this.at = at;
    }

    /** Where in the query, in UTF-16 units from zero. */
    public int at() {
        return at;
    }
}
