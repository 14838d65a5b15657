package org.isnad.ledger.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.isnad.json.Json;
import org.isnad.json.ReadingJson;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.model.Reading;

/** Readings as the bytes that are kept: JSON as in {@code reading.schema.json}. */
final class Forms {
    private Forms() {}

    static byte[] json(Reading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(out)) {
            ReadingJson.write(reading, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Reading reading(byte[] bytes) {
        try (JsonParser json = Json.parser(new ByteArrayInputStream(bytes))) {
            return ReadingJson.read(json);
        } catch (IOException e) {
            throw new LedgerException("a reading kept in the ledger is damaged: " + e.getMessage(), e);
        }
    }
}
