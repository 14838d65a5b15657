package org.isnad.cli;

/** What the process says of itself when it ends. */
final class Exit {
    static final int FINE = 0;
    /** Some input could not be read; the rest was. */
    static final int INPUT = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;
    /** The output could not be written. */
    static final int OUTPUT = 3;
    /** The ledger cannot be opened, read or written. */
    static final int LEDGER = 4;
    /** A mistake in the program. */
    static final int INTERNAL = 70;
    /** Ctrl-C, as shells count it. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
