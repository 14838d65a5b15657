package org.isnad.architecture.quality;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.json.Json;
import org.isnad.model.Span;
import org.isnad.model.Stance;

/**
 * What a careful reader found in a story.
 *
 * @param id the story's
 */
record Gold(String id, List<Said> statements) {
    /**
     * One statement.
     *
     * @param speaker the name; empty where the story gives nobody
     */
    record Said(List<Span> content, String speaker, Stance stance) {}

    /** The labels of a file, one object a line, by the story's id. */
    static Map<String, Gold> read(Path file) throws IOException {
        Map<String, Gold> all = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = Json.parser(in)) {
            while (json.nextToken() != null) {
                Map<?, ?> story = (Map<?, ?>) value(json);
                Gold gold = new Gold((String) story.get("id"), statements(story));
                all.put(gold.id(), gold);
            }
        }
        return all;
    }

    private static List<Said> statements(Map<?, ?> story) {
        List<Said> statements = new ArrayList<>();
        for (Object element : (List<?>) story.get("statements")) {
            Map<?, ?> said = (Map<?, ?>) element;
            Stance stance = Stance.valueOf(((String) said.get("stance")).toUpperCase(Locale.ROOT));
            statements.add(new Said(spans((List<?>) said.get("content")), (String) said.get("speaker"), stance));
        }
        return statements;
    }

    private static List<Span> spans(List<?> parts) {
        return parts.stream()
                .map(part -> (Map<?, ?>) part)
                .map(part -> new Span(number(part.get("start")), number(part.get("end"))))
                .toList();
    }

    private static int number(Object written) {
        return Integer.parseInt((String) written);
    }

    /** The value at the parser as maps, lists, and strings for all else. */
    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, value(json));
            }
            return members;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(json));
            }
            return elements;
        }
        return json.getText();
    }
}
