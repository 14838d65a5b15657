package org.isnad.page;

import java.io.Closeable;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The stories in what the user named, one after the other in order, in constant memory. Not thread-safe. */
public final class Stories implements Iterator<Found>, Closeable {
    private final Iterator<String> names;
    private final InputStream standardInput;
    private Finds current = Optional::empty;
    private Optional<Found> ahead = Optional.empty();

    private Stories(List<String> names, InputStream standardInput) {
        this.names = List.copyOf(names).iterator();
        this.standardInput = standardInput;
    }

    /**
     * Opens files, folders (read recursively, in name order) and {@code -} for standard input.
     *
     * @param names as the user wrote them
     */
    public static Stories open(List<String> names, InputStream standardInput) {
        return new Stories(names, standardInput);
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty()) {
            ahead = current.next();
        }
        while (ahead.isEmpty() && names.hasNext()) {
            current.close();
            current = open(names.next());
            ahead = current.next();
        }
        return ahead.isPresent();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no story is left");
        }
        Found found = ahead.orElseThrow();
        ahead = Optional.empty();
        return found;
    }

    private Finds open(String name) {
        Source source = new Source(name, true);
        if (name.equals("-")) {
            return new FileFinds(source, () -> standardInput);
        }
        try {
            Path path = Path.of(name);
            return Files.isDirectory(path)
                    ? new FolderFinds(path)
                    : new FileFinds(source, () -> Files.newInputStream(path));
        } catch (InvalidPathException e) {
            return Finds.one(new Found.Failed(source.whole(), "no name a file can have here: " + e.getReason()));
        }
    }

    /** Closes what is open, standard input excepted unless it was the last to be read. */
    @Override
    public void close() {
        current.close();
    }
}
