package org.isnad.ledger.correction;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.json.Json;
import org.isnad.ledger.entry.LedgerException;

/** An edit's fields as a JSON object, and words of a page as a JSON string, which holds what no column of text does. */
final class FieldsJson {
    private FieldsJson() {}

    static String json(Map<String, String> fields) {
        return written(json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        });
    }

    static Map<String, String> read(String written) {
        Map<String, String> out = new TreeMap<>();
        try (JsonParser json = parser(written)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                out.put(json.currentName(), json.nextTextValue());
            }
        } catch (IOException e) {
            throw new LedgerException("a correction kept in the ledger is damaged: " + e.getMessage(), e);
        }
        return out;
    }

    static String text(String words) {
        return written(json -> json.writeString(words));
    }

    static String back(String written) {
        try (JsonParser json = parser(written)) {
            json.nextToken();
            return json.getText();
        } catch (IOException e) {
            throw new LedgerException("a correction kept in the ledger is damaged: " + e.getMessage(), e);
        }
    }

    private static JsonParser parser(String written) throws IOException {
        return Json.parser(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static String written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(out)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
