package org.isnad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The members that recur in the contract's objects. */
final class Fields {
    private Fields() {}

    static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, WellFormed.of(value));
        }
    }

    static void number(String name, @Nullable Integer value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    /** {@code start} and {@code end}, into the object that is open. */
    static void range(Span span, JsonGenerator json) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
