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
    private final Web web;
    private final Lookahead lookahead = new Lookahead(this::draw);
    private Finds current = Optional::empty;
    private Optional<Found> ahead = Optional.empty();
    private long passed;

    private Stories(List<String> names, InputStream standardInput, Web web) {
        this.names = List.copyOf(names).iterator();
        this.standardInput = standardInput;
        this.web = web;
    }

    /**
     * Opens files, folders (read recursively, in name order) and {@code -} for standard input.
     *
     * @param names as the user wrote them
     */
    public static Stories open(List<String> names, InputStream standardInput) {
        return open(names, standardInput, Web.NONE);
    }

    /**
     * Opens what {@link #open(List, InputStream)} does, and web addresses.
     *
     * @param web is asked for the addresses, and not before
     */
    public static Stories open(List<String> names, InputStream standardInput, Web web) {
        return new Stories(names, standardInput, web);
    }

    /**
     * How far the input has been read: for {@link #pass}, as soon as what {@link #next} gave last is safe. A look ahead
     * by {@link #hasNext} moves it.
     */
    public long position() {
        return lookahead.position();
    }

    /**
     * Goes to a {@link #position} that an earlier run over the same input had reached. What stands before is learnt
     * from, as in that run, and not read, so that all after it is read as it would have been then.
     */
    public void pass(long position) {
        passed = position;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty()) {
            lookahead.pass(passed);
            ahead = lookahead.next();
        }
        return ahead.isPresent();
    }

    private Optional<Find> draw() {
        Optional<Find> find = current.next();
        while (find.isEmpty() && names.hasNext()) {
            current.close();
            current = open(names.next());
            find = current.next();
        }
        return find;
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
        } else if (Web.isAddress(name)) {
            return new WebFinds(name, web);
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
