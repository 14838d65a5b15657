package org.isnad.ledger.search.query;

/**
 * One piece of a query.
 *
 * @param text of a word or a phrase what it says, of a field its name as written, else empty
 * @param start first UTF-16 unit in the query
 * @param end first unit after it
 */
record Piece(Kind kind, String text, int start, int end) {
    enum Kind {
        WORD,
        /** Between quotation marks. */
        PHRASE,
        FIELD,
        OPEN,
        CLOSE,
        MINUS,
        OR,
        /** {@code ~2} right after a phrase. */
        REACH
    }
}
