package org.isnad.bench.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.bench.peer.PeerCase.Expression;

/** Reads the cases of a file that the peer's own main implementation passes. */
final class PeerFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String MAIN = "dotnet";

    private PeerFile() {}

    /**
     * The cases that count.
     *
     * @throws IOException where the file cannot be read or is no such file
     */
    static List<PeerCase> read(Path file) throws IOException {
        List<PeerCase> cases = new ArrayList<>();
        List<?> all = array(file);
        for (int i = 0; i < all.size(); i++) {
            Map<?, ?> test = (Map<?, ?>) all.get(i);
            if (!String.valueOf(test.get("NotSupported")).contains(MAIN) && counts(text(test, "Input"))) {
                cases.add(peerCase(i + 1, test));
            }
        }
        return cases;
    }

    /** Powers and addresses on the net are left out. */
    private static boolean counts(String input) {
        long dots = input.chars().filter(c -> c == '.').count();
        boolean power = input.indexOf('^') >= 0 || input.matches(".*\\p{Nd}[eE][+-]?\\p{Nd}.*");
        return !power
                && !(dots == 3 && input.matches(".*\\p{Nd}++\\.\\p{Nd}++\\.\\p{Nd}++\\.\\p{Nd}++.*"))
                && !input.contains("://");
    }

    private static List<?> array(Path file) throws IOException {
        String text = Files.readString(file);
        String json = text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return (List<?>) value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> items(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> parser.getText();
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> items(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    private static PeerCase peerCase(int number, Map<?, ?> test) {
        String input = text(test, "Input");
        List<Expression> found = new ArrayList<>();
        int from = 0;
        for (Map<?, ?> result : objects(test, "Results")) {
            int start = Math.max(0, input.indexOf(text(result, "Text"), from));
            from = start + text(result, "Text").length();
            found.add(new Expression(start, from, number(object(result, "Resolution"))));
        }
        boolean valued = !text(test, "IgnoreResolution").equals("true");
        Optional<String> reference = object(test, "Context").map(context -> text(context, "ReferenceDateTime"));
        return new PeerCase(number, input, reference, found, valued);
    }

    private static List<Map<?, ?>> objects(Map<?, ?> object, String name) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (object.get(name) instanceof List<?> items) {
            items.forEach(item -> objects.add((Map<?, ?>) item));
        }
        return objects;
    }

    private static Optional<Map<?, ?>> object(Map<?, ?> object, String name) {
        return object.get(name) instanceof Map<?, ?> inner ? Optional.of(inner) : Optional.empty();
    }

    private static String text(Map<?, ?> object, String name) {
        return String.valueOf(object.get(name));
    }

    private static double number(Optional<Map<?, ?>> resolution) {
        try {
            return resolution
                    .map(told -> Double.parseDouble(text(told, "value").replace("%", "")))
                    .orElse(Double.NaN);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
