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
import org.isnad.page.site.Sample;
import org.isnad.page.text.Template;

/** What the files below a folder hold, in the order of their names; hidden files are passed over. */
final class FolderFinds implements Finds {
    private final Path folder;
    private final Deque<Path> ahead = new ArrayDeque<>();
    private final Set<Path> walked = new HashSet<>();
    private Finds current;
    private boolean nothing = true;
    private boolean over;

    FolderFinds(Path folder) {
        this.folder = folder;
        this.current = enter(folder);
    }

    @Override
    public Optional<Find> next() {
        Optional<Find> find = current.next();
        while (find.isEmpty() && !ahead.isEmpty()) {
            current.close();
            current = open(ahead.pop());
            find = current.next();
        }
        if (find.isEmpty() && !over) {
            over = true;
            return Optional.of(template -> empty());
        }
        return find.map(Watched::new);
    }

    /** Told of when all that is below the folder has been read. */
    private Optional<Found> empty() {
        return nothing
                ? Optional.of(new Found.Failed(
                        source(folder, true).whole(),
                        "no story below this folder: name a folder with pages, web archives, or JSON Lines"))
                : Optional.empty();
    }

    /** A find of which it is kept in mind whether it was more than a note. */
    private final class Watched implements Find {
        private final Find find;

        Watched(Find find) {
            this.find = find;
        }

        @Override
        public Optional<Found> read(Template template) {
            Optional<Found> found = find.read(template);
            nothing &= found.isEmpty() || found.get() instanceof Found.Skipped;
            return found;
        }

        @Override
        public Optional<Sample> sample() {
            return find.sample();
        }

        @Override
        public int weight() {
            return find.weight();
        }

        @Override
        public void pass() {
            nothing = false;
            find.pass();
        }
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
