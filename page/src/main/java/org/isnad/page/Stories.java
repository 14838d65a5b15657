package org.isnad.page;

import java.io.Closeable;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The stories in what the user named, one after the other in order, in constant memory. Not thread-safe.
 */
public final class Stories implements Iterator<Found>, Closeable {
    private Stories() {}

    /**
     * Opens files, folders (read recursively, in name order) and {@code -} for standard input.
     *
     * @param names as the user wrote them
     */
    public static Stories open(List<String> names, InputStream standardInput) {
        return new Stories();
    }

    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public Found next() {
        throw new NoSuchElementException();
    }

    @Override
    public void close() {}
}
