package org.isnad.page;

import java.io.Closeable;
import java.util.Optional;

/**
 * What one place of the input holds, find after find. Whatever goes wrong is a find as well; nothing is thrown. Not
 * thread-safe.
 */
interface Finds extends Closeable {
    /** The next find; empty after the last. */
    Optional<Find> next();

    @Override
    default void close() {}

    /** One find that is read already, and no more. */
    static Finds one(Found found) {
        return new OneFind(Find.of(found));
    }

    /** One find and no more. */
    static Finds one(Find find) {
        return new OneFind(find);
    }
}
