package org.isnad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Force;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Via;
import org.jspecify.annotations.Nullable;

/**
 * Readings as JSON objects, as {@code reading.schema.json} lays down. What is read back is what was written, but for
 * confidences, which are written to three digits, and half surrogate pairs, which are written as U+FFFD: written and
 * read once more, nothing changes. Thread-safe.
 */
public final class ReadingJson {
    private static final double STEPS = 1000;

    private final String text;
    private final JsonGenerator json;

    private ReadingJson(String text, JsonGenerator json) {
        this.text = text;
        this.json = json;
    }

    /** Writes the reading as one object. */
    public static void write(Reading reading, JsonGenerator json) throws IOException {
        new ReadingJson(reading.story().text(), json).reading(reading);
    }

    /**
     * The reading of the object at the parser, which is then read to its end.
     *
     * @param parser before the object's opening brace or on it
     * @throws NotAStoryException if the object is well-formed JSON and no reading
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no JSON, or too deep, or too long
     */
    public static Reading read(JsonParser parser) throws IOException {
        return ReadingObject.read(parser);
    }

    private void reading(Reading reading) throws IOException {
        json.writeStartObject();
        Fields.text("id", reading.story().id(), json);
        json.writeFieldName("story");
        StoryJson.write(reading.story(), json);
        json.writeArrayFieldStart("statements");
        for (Statement statement : reading.statements()) {
            statement(statement);
        }
        json.writeEndArray();
        new NamesJson(text, json).write(reading.names());
        new FactsJson(text, json).write(reading);
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        Fields.text("id", statement.id(), json);
        attribution(statement.attribution());
        speaker(statement.speaker());
        force(statement.force());
        chain(statement.via());
        Fields.number("time", statement.time(), json);
        Fields.number("nestedIn", statement.nestedIn(), json);
        json.writeNumberField("confidence", Math.round(statement.confidence() * STEPS) / STEPS);
        json.writeEndObject();
    }

    private void attribution(Attribution attribution) throws IOException {
        span("cue", attribution.cue());
        span("source", attribution.source());
        json.writeArrayFieldStart("content");
        for (Span part : attribution.content()) {
            Fields.words(part, text, json);
        }
        json.writeEndArray();
        Fields.text("mode", Fields.word(attribution.mode()), json);
        Fields.text("rule", attribution.rule(), json);
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeObjectFieldStart("speaker");
        Fields.text("name", speaker.name(), json);
        Fields.text("role", speaker.role(), json);
        Fields.text("kind", Fields.word(speaker.kind()), json);
        Fields.text("entity", speaker.entity(), json);
        Fields.text("affiliation", speaker.affiliation(), json);
        json.writeEndObject();
    }

    private void force(Force force) throws IOException {
        Fields.text("stance", Fields.word(force.stance()), json);
        Fields.text("certainty", force.certainty() == null ? null : Fields.word(force.certainty()), json);
        span("target", force.target());
    }

    private void chain(List<Via> links) throws IOException {
        json.writeArrayFieldStart("via");
        for (Via link : links) {
            json.writeStartObject();
            Fields.text("name", link.name(), json);
            Fields.text("kind", Fields.word(link.kind()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(String name, @Nullable Span span) throws IOException {
        json.writeFieldName(name);
        if (span == null) {
            json.writeNull();
        } else {
            Fields.words(span, text, json);
        }
    }
}
