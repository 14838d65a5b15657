package org.isnad.reading;

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

/** Reads the labelled stories that quality is measured on. */
public final class LabelledStories {
    private LabelledStories() {}

    /** The objects of a file of JSON lines by their ids. */
    public static Map<String, Map<String, Object>> lines(Path file) throws IOException {
        Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
        JsonFactory json = new JsonFactory();
        for (String line : Files.readAllLines(file)) {
            try (JsonParser parser = json.createParser(line)) {
                parser.nextToken();
                Map<String, Object> object = object(parser);
                byId.put((String) object.get("id"), object);
            }
        }
        return byId;
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

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> all = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    all.add(value(parser));
                }
                yield all;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> parser.getText();
        };
    }
}
