package org.isnad.ledger.tie;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.json.Json;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.link.model.Reason;

/** Reasons of links as JSON: a flat list, type and detail in turn. */
final class Reasons {
    private Reasons() {}

    static String json(List<Reason> reasons) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            for (Reason reason : reasons) {
                json.writeString(reason.type().name());
                json.writeString(reason.detail());
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Reason> read(String text) {
        List<Reason> out = new ArrayList<>();
        try (JsonParser json = Json.parser(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                Reason.Type type = Reason.Type.valueOf(json.getText());
                json.nextToken();
                out.add(new Reason(type, json.getText()));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new LedgerException("the reasons of a link kept in the ledger are damaged: " + e.getMessage(), e);
        }
        return out;
    }
}
