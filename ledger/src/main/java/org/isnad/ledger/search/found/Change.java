package org.isnad.ledger.search.found;

import java.util.List;
import org.isnad.model.Reading;

/**
 * What a ledger tells those who follow it, each with its number; a later entry of the same thing replaces the earlier.
 */
public sealed interface Change {
    /** The ledger's sequence number. */
    long number();

    /** A story was read, or read again, or corrected: this is what is to be found of it now. */
    record Read(long number, Reading reading) implements Change {}

    /** A story is no longer to be found. */
    record Gone(long number, String story) implements Change {}

    /** Nothing that could be found changed. */
    record Passed(long number) implements Change {}

    /** A ledger that can be followed. */
    interface Source {
        /** What tells this ledger from others; the same as long as it lasts. */
        String identity();

        /** The number of the latest entry; zero where there is none. */
        long last();

        /**
         * The next entries after a number, in order, some at a time.
         *
         * @return at most {@code most}; none only if there are none
         */
        List<Change> after(long number, int most);
    }
}
