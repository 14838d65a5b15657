package org.isnad.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A range as a stranger wrote it, not yet checked; what is missing or of the wrong kind is -1.
 *
 * @param path the element's path where the range lies in a page, else empty
 * @param page where a paragraph stands in its page
 */
record Range(int start, int end, String path, @Nullable Range page) {
    private static final Range NONE = new Range(-1, -1, "", null);

    /** The range of the value at the parser, which is read to its end. */
    static Range read(JsonParser json) throws IOException {
        Range range = NONE;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return range;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            range = range.with(name, json);
            json.skipChildren();
        }
        return range;
    }

    private Range with(String name, JsonParser json) throws IOException {
        return switch (name) {
            case "start" -> new Range(number(json), end, path, page);
            case "end" -> new Range(start, number(json), path, page);
            case "path" -> new Range(start, end, json.getValueAsString(""), page);
            case "page" -> json.currentToken() == JsonToken.VALUE_NULL ? this : new Range(start, end, path, read(json));
            default -> this;
        };
    }

    private static int number(JsonParser json) throws IOException {
        boolean fits = json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == NumberType.INT;
        return fits ? json.getIntValue() : -1;
    }
}
