package org.isnad.ledger.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.arabic.Folding;

/** The names of fields, of their values and of the operators, as {@code fields.txt} lists them. Immutable. */
final class FieldNames {
    private static final String RESOURCE = "fields.txt";

    private final Map<String, Field> fields = new HashMap<>();
    private final Map<Field, Map<String, String>> values = new EnumMap<>(Field.class);
    private final Map<Field, List<String>> shown = new EnumMap<>(Field.class);
    private final Map<String, String> operators = new HashMap<>();

    private FieldNames() {}

    static FieldNames standard() {
        return Standard.NAMES;
    }

    private static final class Standard {
        static final FieldNames NAMES = load();
    }

    private static FieldNames load() {
        try (InputStream in = FieldNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + FieldNames.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static FieldNames read(BufferedReader lines) throws IOException {
        FieldNames names = new FieldNames();
        String[] block = {"", ""};
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String content = line.strip();
            if (!content.isEmpty() && content.charAt(0) != '#') {
                names.take(content.split(" +", 2), block, RESOURCE + ":" + number + ": ");
            }
        }
        return names;
    }

    /** A line is a key and a word: what the words after it name, or such a word. */
    private void take(String[] line, String[] block, String place) {
        if (line.length < 2) {
            throw new IllegalArgumentException(place + "expected a key and a word");
        }
        switch (line[0]) {
            case "field", "operator" -> begin(line, block);
            case "value" -> block[1] = value(line[1], block);
            case "name" -> name(line[1], block);
            default -> throw new IllegalArgumentException(place + "expected field, operator, value or name");
        }
    }

    private void begin(String[] line, String[] block) {
        block[0] = line[0].equals("field") ? line[1] : "";
        block[1] = line[0].equals("field") ? "" : line[1];
        name(line[1], block);
    }

    private String value(String value, String[] block) {
        Field field = Field.valueOf(block[0].toUpperCase(Locale.ROOT));
        shown.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
        block[1] = value;
        name(value, block);
        return value;
    }

    private void name(String name, String[] block) {
        if (block[0].isEmpty()) {
            operators.put(name, block[1]);
            return;
        }
        Field field = Field.valueOf(block[0].toUpperCase(Locale.ROOT));
        if (block[1].isEmpty()) {
            fields.put(key(name), field);
        } else {
            values.computeIfAbsent(field, f -> new HashMap<>()).put(key(name), block[1]);
        }
    }

    private static String key(String name) {
        return Folding.fold(name);
    }

    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(key(name)));
    }

    /** The value that a word names; the user's own capitals do not matter. */
    Optional<String> value(Field field, String word) {
        return Optional.ofNullable(values.getOrDefault(field, Map.of()).get(key(word)));
    }

    /** The values that a field has, for messages. */
    String values(Field field) {
        return String.join(", ", shown.getOrDefault(field, List.of()));
    }

    String unknown(String name) {
        String all =
                java.util.Arrays.stream(Field.values()).map(Field::toString).collect(Collectors.joining(", "));
        return "There is no field '" + name + "': the fields are " + all
                + "; put the words between quotation marks if no field is meant";
    }

    /** Operators are told from words by their capitals. */
    boolean isOr(String word) {
        return "or".equals(operators.get(word));
    }

    boolean isAnd(String word) {
        return "and".equals(operators.get(word));
    }

    boolean isNot(String word) {
        return "not".equals(operators.get(word));
    }
}
