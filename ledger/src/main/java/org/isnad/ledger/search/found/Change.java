package org.isnad.ledger.search.found;

import java.util.List;
import java.util.Set;
import org.isnad.model.Reading;

/**
 * What a ledger tells those who follow it, each with its number; a later entry of the same thing replaces the earlier.
 */
public sealed interface Change {
    /** The ledger's sequence number. */
    long number();

    /**
     * A story was read, or read again, or corrected: this is what is to be found of it now.
     *
     * @param rejected ids of the reading's statements that are not to be found
     */
    record Read(long number, Reading reading, Set<String> rejected) implements Change {
        public Read {
            rejected = Set.copyOf(rejected);
        }

        /** A reading of which nobody has rejected anything. */
        public static Read of(long number, Reading reading) {
            return new Read(number, reading, Set.of());
        }
    }

    /** A story is no longer to be found. */
    record Gone(long number, String story) implements Change {}

    /** Who is who changed: all stories that name one of these entities are to be asked for again. */
    record Renamed(long number, Set<String> entities) implements Change {
        public Renamed {
            entities = Set.copyOf(entities);
        }
    }

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

        /** What is to be found of a story now, under a number. */
        Change story(String id, long number);
    }
}
