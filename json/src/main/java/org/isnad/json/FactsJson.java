package org.isnad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Timex;

/** The {@code figures}, {@code times} and {@code events} of a reading. */
final class FactsJson {
    private final String text;
    private final JsonGenerator json;

    FactsJson(String text, JsonGenerator json) {
        this.text = text;
        this.json = json;
    }

    void write(Reading reading) throws IOException {
        json.writeArrayFieldStart("figures");
        for (Figure figure : reading.figures()) {
            figure(figure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("times");
        for (Timex time : reading.times()) {
            time(time);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (Event event : reading.events()) {
            event(event);
        }
        json.writeEndArray();
    }

    private void figure(Figure figure) throws IOException {
        json.writeStartObject();
        Fields.placed(figure.span(), text, json);
        Fields.number("value", figure.value(), json);
        Fields.number("high", figure.high(), json);
        json.writeBooleanField("approx", figure.approx());
        Fields.text("of", figure.of(), json);
        Fields.number("partOf", figure.partOf(), json);
        Fields.number("statement", figure.statement(), json);
        json.writeEndObject();
    }

    private void time(Timex time) throws IOException {
        json.writeStartObject();
        Fields.placed(time.span(), text, json);
        Fields.text("value", time.value(), json);
        json.writeEndObject();
    }

    private void event(Event event) throws IOException {
        json.writeStartObject();
        Fields.text("type", event.type(), json);
        Fields.placed(event.span(), text, json);
        Fields.text("actor", event.actor(), json);
        Fields.text("recipient", event.recipient(), json);
        Fields.text("place", event.place(), json);
        Fields.text("time", event.time(), json);
        Fields.number("statement", event.statement(), json);
        Fields.text("reported", Fields.word(event.reported()), json);
        json.writeEndObject();
    }
}
