package org.isnad.bench.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Span;

/**
 * A row of {@code part-of.tsv}.
 *
 * @param story the story's id
 * @param part the words of a figure
 * @param value its value; empty where it names none
 * @param whole the words of the figure it is a part of; empty where it is a part of none
 * @param all the value of that one
 */
record PartRow(String story, Span part, Optional<Double> value, Optional<Span> whole, Optional<Double> all) {
    private static final String FILE = "part-of.tsv";
    private static final int COLUMNS = 7;

    /** All rows of the sheet. */
    static List<PartRow> read() throws IOException {
        List<PartRow> rows = new ArrayList<>();
        try (InputStream in = PartRow.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the program lacks its resource " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).map(PartRow::of).forEach(rows::add);
        }
        return rows;
    }

    private static PartRow of(String line) {
        List<String> columns = List.of(line.split("\t", COLUMNS));
        return new PartRow(
                columns.get(0),
                span(columns, 1).orElseThrow(),
                number(columns.get(3)),
                span(columns, 4),
                number(columns.get(6)));
    }

    private static Optional<Span> span(List<String> columns, int at) {
        String start = columns.get(at);
        return start.equals("-")
                ? Optional.empty()
                : Optional.of(new Span(Integer.parseInt(start), Integer.parseInt(columns.get(at + 1))));
    }

    private static Optional<Double> number(String text) {
        return text.equals("-") || text.equals("?") ? Optional.empty() : Optional.of(Double.valueOf(text));
    }

    /** Whether a reading of the story says the same. */
    boolean agrees(Reading reading) {
        return reading.figures().stream()
                .filter(figure -> figure.span().equals(part) && is(figure, value))
                .anyMatch(figure -> wholeAgrees(figure, reading.figures()));
    }

    private boolean wholeAgrees(Figure figure, List<Figure> figures) {
        Integer index = figure.partOf();
        return index == null
                ? whole.isEmpty()
                : whole.filter(figures.get(index).span()::equals).isPresent() && is(figures.get(index), all);
    }

    private static boolean is(Figure figure, Optional<Double> value) {
        return Optional.ofNullable(figure.value()).equals(value);
    }
}
