package org.isnad.fetch.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.fetch.http.Request.Known;
import org.isnad.fetch.keep.Durable;

/**
 * What is known of all lists that are followed, and which pages are to be tried again, in one file that is replaced as
 * a whole: {@code list}, address, failures, time, ETag, Last-Modified; or {@code page}, address, attempts, time; parted
 * by tabs. Thread-safe.
 */
final class WatchState {
    private static final String LIST = "list";
    private static final String PAGE = "page";

    private final Path file;
    private final Map<String, Followed> lists = new TreeMap<>();
    private final Map<String, Waiting> pages = new TreeMap<>();

    private WatchState(Path file) {
        this.file = file;
    }

    static WatchState open(Path file) throws IOException {
        WatchState state = new WatchState(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                state.read(line.split("\t", -1));
            }
        }
        return state;
    }

    private void read(String[] fields) {
        try {
            if (fields.length == 6 && fields[0].equals(LIST)) {
                Known known = new Known(Optional.of(fields[4]), Optional.of(fields[5]));
                lists.put(fields[1], new Followed(known, Integer.parseInt(fields[2]), Instant.parse(fields[3])));
            } else if (fields.length == 4 && fields[0].equals(PAGE)) {
                pages.put(fields[1], new Waiting(Integer.parseInt(fields[2]), Instant.parse(fields[3])));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // Not a line of ours: the list is read anew.
        }
    }

    synchronized Followed list(String address) {
        return lists.getOrDefault(address, Followed.NEW);
    }

    synchronized void put(String address, Followed followed) {
        lists.put(address, followed);
    }

    synchronized Optional<Waiting> page(String link) {
        return Optional.ofNullable(pages.get(link));
    }

    /** Notes that a page is to be tried again, or no more. */
    synchronized void put(String link, Optional<Waiting> waiting) {
        pages.remove(link);
        waiting.ifPresent(later -> pages.put(link, later));
    }

    /** The pages whose time has come. */
    synchronized List<String> due(Instant now) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().isDue(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized void save() throws IOException {
        StringBuilder lines = new StringBuilder();
        lists.forEach((address, list) -> line(
                lines,
                LIST,
                address,
                Integer.toString(list.failures()),
                list.notBefore().toString(),
                list.known().etag().orElse(""),
                list.known().modified().orElse("")));
        pages.forEach((link, page) -> line(
                lines,
                PAGE,
                link,
                Integer.toString(page.attempts()),
                page.notBefore().toString()));
        Durable.replace(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder lines, String... fields) {
        lines.append(String.join("\t", fields)).append('\n');
    }
}
