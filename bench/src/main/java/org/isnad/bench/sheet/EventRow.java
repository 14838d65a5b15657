package org.isnad.bench.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Event;
import org.isnad.model.Event.Reported;
import org.isnad.model.Span;

/**
 * A row of {@code events.tsv}: an event as it was coded, and what a person says of it.
 *
 * @param story the story's id
 * @param word the word that reports it
 * @param right whether type, reported, actor and recipient are right, in this order
 */
record EventRow(String story, Span word, String type, Reported reported, List<Boolean> right) {
    static final List<String> JUDGED = List.of("type", "reported", "actor", "recipient");

    private static final String FILE = "events.tsv";
    private static final int FIRST_VERDICT = 5;

    /** All rows of the sheet. */
    static List<EventRow> read() throws IOException {
        List<EventRow> rows = new ArrayList<>();
        try (InputStream in = EventRow.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the program lacks its resource " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).map(EventRow::of).forEach(rows::add);
        }
        return rows;
    }

    private static EventRow of(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() != FIRST_VERDICT + JUDGED.size()) {
            throw new IllegalArgumentException(FILE + " has a row of " + columns.size() + " columns: " + line);
        }
        return new EventRow(
                columns.get(0),
                new Span(Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2))),
                columns.get(3),
                Reported.valueOf(columns.get(4).toUpperCase(Locale.ROOT)),
                columns.subList(FIRST_VERDICT, columns.size()).stream()
                        .map("y"::equals)
                        .toList());
    }

    /** Whether a reading still has this event as it was judged. */
    boolean agrees(Event event) {
        return event.span().equals(word) && event.type().equals(type) && event.reported() == reported;
    }
}
