package org.isnad.ledger.search.found;

import java.util.List;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/** What a ledger tells those who follow it, each with its number; a later entry of the same thing replaces the earlier. */
public sealed interface Change {
    /** The ledger's sequence number. */
    long number();

    /** A story was read, or read again, or corrected: this is what is to be found of it now. */
    record Read(long number, Reading reading) implements Change {}

    /** A story is no longer to be found. */
    record Gone(long number, String story) implements Change {}

    /**
     * A claim was made, or changed.
     *
     * @param text the words of the first of its statements
     * @param statements ids of its statements; none where the claim is no more
     * @param speakers names of those who state it
     * @param origins among how many chains no common origin was found
     * @param published when the first of them was, ISO 8601
     */
    record Claimed(
            long number,
            String id,
            String text,
            List<String> statements,
            List<String> speakers,
            int origins,
            @Nullable String published)
            implements Change {
        public Claimed {
            statements = List.copyOf(statements);
            speakers = List.copyOf(speakers);
        }
    }

    /** A ledger that can be followed. */
    interface Source {
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
