package org.isnad.ledger.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.json.ReadingJson;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/** The members of an object of a dump; one named {@code reading} is a reading. */
final class Members {
    private static final String READING = "reading";

    private final Map<String, @Nullable Object> members = new HashMap<>();

    private Members() {}

    /**
     * The object at the parser, which is then read to its end. Calls itself no deeper than the parser lets values nest.
     */
    static Members read(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new DumpException("an object was expected");
        }
        Members out = new Members();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            out.members.put(name, name.equals(READING) ? ReadingJson.read(json) : value(json));
        }
        return out;
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> read(json);
            case START_ARRAY -> list(json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            default -> null;
        };
    }

    private static List<@Nullable Object> list(JsonParser json) throws IOException {
        List<@Nullable Object> out = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            out.add(value(json));
        }
        return out;
    }

    private <T> T member(String name, Class<T> type) {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw new DumpException("\"" + name + "\" is missing or of the wrong kind");
        }
        return type.cast(value);
    }

    String text(String name) {
        return member(name, String.class);
    }

    @Nullable
    String optionalText(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    double number(String name) {
        return member(name, Double.class);
    }

    int whole(String name) {
        return (int) number(name);
    }

    @Nullable
    Integer optionalWhole(String name) {
        return members.get(name) instanceof Double number ? (Integer) number.intValue() : null;
    }

    Instant time(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new DumpException("\"" + name + "\" is no time");
        }
    }

    @Nullable
    Instant optionalTime(String name) {
        return optionalText(name) == null ? null : time(name);
    }

    Reading reading() {
        return member(READING, Reading.class);
    }

    Members object(String name) {
        return member(name, Members.class);
    }

    /** Whether there is such a member. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    List<Members> objects(String name) {
        List<Members> out = new ArrayList<>();
        for (Object item : member(name, List.class)) {
            if (!(item instanceof Members object)) {
                throw new DumpException("\"" + name + "\" should be a list of objects");
            }
            out.add(object);
        }
        return out;
    }

    List<String> texts(String name) {
        List<String> out = new ArrayList<>();
        for (Object item : member(name, List.class)) {
            out.add(String.valueOf(item));
        }
        return out;
    }

    /** All members that are text, by name. */
    Map<String, String> allTexts() {
        Map<String, String> out = new HashMap<>();
        members.forEach((name, value) -> {
            if (value instanceof String text) {
                out.put(name, text);
            }
        });
        return out;
    }
}
