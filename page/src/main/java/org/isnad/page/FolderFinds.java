package org.isnad.page;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the files below a folder hold, in the order of their names; hidden files are passed over. */
final class FolderFinds implements Finds {
    private final Path folder;
    private final Deque<Path> ahead = new ArrayDeque<>();
    private final Set<Path> walked = new HashSet<>();
    private Finds current;
    private boolean nothing = true;

    FolderFinds(Path folder) {
        this.folder = folder;
        this.current = enter(folder);
    }

    @Override
    public Optional<Found> next() {
        Optional<Found> found = current.next();
        while (found.isEmpty() && !ahead.isEmpty()) {
            current.close();
            current = open(ahead.pop());
            found = current.next();
        }
        nothing &= found.isEmpty() || found.get() instanceof Found.Skipped;
        return found.isEmpty() && nothing ? Optional.of(empty()) : found;
    }

    private Found empty() {
        nothing = false;
        return new Found.Failed(
                source(folder, true).whole(),
                "no story below this folder: name a folder with crawled pages as plain text, or with JSON Lines");
    }

    private Finds open(Path path) {
        if (Files.isDirectory(path)) {
            return enter(path);
        } else if (Files.isRegularFile(path)) {
            return new FileFinds(source(path, false), () -> Files.newInputStream(path));
        }
        Found odd = Files.exists(path)
                ? new Found.Skipped(source(path, false).whole(), "no ordinary file")
                : new Found.Failed(source(path, false).whole(), "a link to nothing: mend it or take it away");
        return Finds.one(odd);
    }

    private Finds enter(Path path) {
        try {
            if (!walked.add(path.toRealPath())) {
                return Finds.one(new Found.Skipped(source(path, false).whole(), "a link to a folder read already"));
            }
            List<Path> children = children(path);
            children.sort(Collections.reverseOrder());
            children.forEach(ahead::push);
            return Optional::empty;
        } catch (IOException e) {
            return Finds.one(new Found.Failed(source(path, false).whole(), Problem.of(e)));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, path -> !Files.isHidden(path))) {
            all.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return children;
    }

    private static Source source(Path path, boolean named) {
        return new Source(path.toString(), named);
    }

    @Override
    public void close() {
        current.close();
    }
}
