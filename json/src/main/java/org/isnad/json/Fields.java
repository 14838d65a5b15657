package org.isnad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The members that recur in the contract's objects. */
final class Fields {
    /** Whole numbers up to here are written without a point. */
    private static final double EXACT = 1L << 53;

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

    /** A constant as the contract writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A stretch of text as an object: its range and its words. */
    static void words(Span span, String text, JsonGenerator json) throws IOException {
        json.writeStartObject();
        placed(span, text, json);
        json.writeEndObject();
    }

    /** The range and the words of a stretch of text, into the object that is open. */
    static void placed(Span span, String text, JsonGenerator json) throws IOException {
        range(span, json);
        text("text", span.of(text), json);
    }

    static void number(String name, @Nullable Double value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            json.writeNumberField(name, value.longValue());
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
