package org.isnad.ledger.dump;

/** What is wrong with a line of a dump; the reader adds which line it is. */
final class DumpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DumpException(String message) {
        super(message);
    }
}
