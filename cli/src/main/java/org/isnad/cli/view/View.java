package org.isnad.cli.view;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes items one after the other, each as it comes, in memory that does not grow with their number. Not thread-safe.
 * Closing writes what ends the whole and flushes; it leaves the writer below open.
 */
public interface View<T> extends Closeable {
    /** Writes one item; it may be held until the next one comes or the view is closed. */
    void show(T item) throws IOException;
}
