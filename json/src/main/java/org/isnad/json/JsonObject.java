package org.isnad.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The members of one object of a reading, each asked for by name and kind. Words of ranges are not kept. */
final class JsonObject {
    /** Of a range these are the words, which the story's text has already. */
    private static final String WORDS = "text";

    private final String name;
    private final Map<String, @Nullable Object> members = new HashMap<>();

    private JsonObject(String name) {
        this.name = name;
    }

    /** The list of objects at the parser, which is then read to its end. */
    static List<JsonObject> list(String name, JsonParser json) throws IOException {
        List<JsonObject> out = new ArrayList<>();
        for (Object item : items(name, json)) {
            if (!(item instanceof JsonObject object)) {
                throw new NotAStoryException("\"" + name + "\" of a reading should be a list of objects");
            }
            out.add(object);
        }
        return out;
    }

    private static List<?> items(String name, JsonParser json) throws IOException {
        if (value(name, json) instanceof List<?> list) {
            return list;
        }
        throw new NotAStoryException("\"" + name + "\" of a reading should be a list");
    }

    /** Calls itself no deeper than the parser lets values nest. */
    private static @Nullable Object value(String name, JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(name, json);
            case START_ARRAY -> array(name, json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<@Nullable Object> array(String name, JsonParser json) throws IOException {
        List<@Nullable Object> out = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            out.add(value(name, json));
        }
        return out;
    }

    private static JsonObject object(String name, JsonParser json) throws IOException {
        JsonObject out = new JsonObject(name);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (!member.equals(WORDS)) {
                out.members.put(member, value(member, json));
            }
        }
        return out;
    }

    @Nullable
    String optionalText(String member) {
        return members.get(member) instanceof String text ? text : null;
    }

    String text(String member) throws IOException {
        String text = optionalText(member);
        if (text == null) {
            throw missing(member, "text");
        }
        return text;
    }

    boolean flag(String member) {
        return Boolean.TRUE.equals(members.get(member));
    }

    @Nullable
    Double optionalNumber(String member) {
        return members.get(member) instanceof Double number ? number : null;
    }

    double number(String member) throws IOException {
        Double number = optionalNumber(member);
        if (number == null) {
            throw missing(member, "a number");
        }
        return number;
    }

    @Nullable
    Integer optionalIndex(String member) {
        Double number = optionalNumber(member);
        return number == null ? null : (Integer) number.intValue();
    }

    /** The member as one of the constants, written in small letters. */
    <E extends Enum<E>> E constant(String member, Class<E> type) throws IOException {
        String word = text(member);
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotAStoryException("\"" + word + "\" is no \"" + member + "\" of a reading");
        }
    }

    /** The member as one of the constants, or nothing where it is missing. */
    <E extends Enum<E>> @Nullable E optionalConstant(String member, Class<E> type) throws IOException {
        return optionalText(member) == null ? null : constant(member, type);
    }

    /** The range that this object is. */
    Span span() throws IOException {
        int start = (int) number("start");
        int end = (int) number("end");
        if (start < 0 || end < start) {
            throw new NotAStoryException("a range of a reading goes from " + start + " to " + end);
        }
        return new Span(start, end);
    }

    /** The member as a range, or nothing where it is missing. */
    @Nullable
    Span optionalSpan(String member) throws IOException {
        return members.get(member) instanceof JsonObject object ? object.span() : null;
    }

    /** The member as an object. */
    JsonObject object(String member) throws IOException {
        if (members.get(member) instanceof JsonObject object) {
            return object;
        }
        throw missing(member, "an object");
    }

    /** The member as a list of objects; anything else in it is passed over. */
    List<JsonObject> objects(String member) throws IOException {
        if (!(members.get(member) instanceof List<?> list)) {
            throw missing(member, "a list");
        }
        List<JsonObject> out = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof JsonObject object) {
                out.add(object);
            }
        }
        return out;
    }

    /** The member as a list of ranges. */
    List<Span> spans(String member) throws IOException {
        List<Span> out = new ArrayList<>();
        for (JsonObject range : objects(member)) {
            out.add(range.span());
        }
        return out;
    }

    private NotAStoryException missing(String member, String kind) {
        return new NotAStoryException("\"" + member + "\" in \"" + name + "\" of a reading should be " + kind);
    }
}
