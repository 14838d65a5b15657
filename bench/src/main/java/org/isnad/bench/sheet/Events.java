package org.isnad.bench.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.model.Event;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.Reader;

/** Says how right the events are that a person has judged, and which of them are coded otherwise by now. */
public final class Events {
    private static final String USUAL = "../shared/corpus/ant-2018.jsonl.gz";

    private Events() {}

    /**
     * Prints the share that is right in each respect, and how many of those judged right and wrong are coded as then.
     *
     * @param args the file of stories; none for the usual one beside the checkout
     * @throws IOException where the sheet cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<EventRow> rows = EventRow.read();
        for (int i = 0; i < EventRow.JUDGED.size(); i++) {
            int column = i;
            share(out, EventRow.JUDGED.get(i), rows, row -> row.right().get(column));
        }
        share(out, "type and reported", rows, Events::isRight);
        String file = args.length == 0 ? USUAL : args[0];
        if (Files.isReadable(Path.of(file))) {
            Set<EventRow> same = same(rows, file);
            share(
                    out,
                    "of those right, coded as then",
                    rows.stream().filter(Events::isRight).toList(),
                    same::contains);
            share(
                    out,
                    "of those wrong, coded as then",
                    rows.stream().filter(row -> !isRight(row)).toList(),
                    same::contains);
        } else {
            out.println(file + " cannot be read: name the file of stories that the sheet was made on");
        }
    }

    static boolean isRight(EventRow row) {
        return row.right().get(0) && row.right().get(1);
    }

    private static void share(PrintStream out, String what, List<EventRow> rows, Predicate<EventRow> is) {
        long right = rows.stream().filter(is).count();
        out.printf(
                Locale.ROOT,
                "%-30s %3d of %3d, %.3f%n",
                what,
                right,
                rows.size(),
                (double) right / Math.max(1, rows.size()));
    }

    /** The rows that the reader codes as they were judged. */
    static Set<EventRow> same(List<EventRow> rows, String file) {
        Map<String, List<EventRow>> open = new HashMap<>(rows.stream().collect(Collectors.groupingBy(EventRow::story)));
        Set<EventRow> same = new HashSet<>();
        try (Stories stories = Stories.open(List.of(file), InputStream.nullInputStream())) {
            while (!open.isEmpty() && stories.hasNext()) {
                if (stories.next() instanceof Found.Told told) {
                    List<EventRow> here = open.remove(told.story().id());
                    if (here != null) {
                        List<Event> events =
                                Reader.standard().read(told.story()).events();
                        here.stream()
                                .filter(row -> events.stream().anyMatch(row::agrees))
                                .forEach(same::add);
                    }
                }
            }
        }
        return same;
    }
}
