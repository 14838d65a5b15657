package org.isnad.page.date;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A text of a page and the dates in it, as printed.examples has them. */
record Example(
        String style,
        String text,
        Optional<Instant> captured,
        Optional<String> language,
        List<Map<String, String>> dates) {

    static List<Example> all() throws IOException {
        List<Example> all = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream("printed.examples"))) {
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                if (!block.startsWith("#")) {
                    all.add(read(block));
                }
            }
        }
        return all;
    }

    private static Example read(String block) {
        StringBuilder text = new StringBuilder();
        Map<String, String> page = new HashMap<>();
        List<Map<String, String>> dates = new ArrayList<>();
        for (String line : block.strip().split("\n")) {
            int space = line.indexOf(' ');
            String field = line.substring(0, space);
            String value = line.substring(space).strip();
            switch (field) {
                case "text" -> text.append(text.isEmpty() ? "" : "\n").append(value);
                case "style", "captured", "language" -> page.put(field, value);
                case "date" -> dates.add(new HashMap<>(Map.of(field, value)));
                case "hint", "words" -> dates.get(dates.size() - 1).put(field, value);
                default -> throw new IllegalArgumentException("unknown field in " + line);
            }
        }
        return new Example(
                Objects.requireNonNull(page.get("style"), block),
                text.toString(),
                Optional.ofNullable(page.get("captured")).map(Instant::parse),
                Optional.ofNullable(page.get("language")),
                dates);
    }
}
