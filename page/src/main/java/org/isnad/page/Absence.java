package org.isnad.page;

import java.util.Optional;

/** What is said of a page in which there is no story. */
@FunctionalInterface
interface Absence {
    /**
     * A find, or nothing where many such pages are counted and told of together.
     *
     * @param what what the page is
     * @param advice what the user can do who named it
     */
    Optional<Found> of(String what, String advice);
}
