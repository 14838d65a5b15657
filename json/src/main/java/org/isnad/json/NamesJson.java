package org.isnad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading.Names;
import org.isnad.model.Span;

/** The {@code people}, {@code orgs} and {@code places} of a reading. */
final class NamesJson {
    private final String text;
    private final JsonGenerator json;

    NamesJson(String text, JsonGenerator json) {
        this.text = text;
        this.json = json;
    }

    void write(Names names) throws IOException {
        json.writeArrayFieldStart("people");
        for (Person person : names.people()) {
            person(person);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("orgs");
        for (Organisation organisation : names.orgs()) {
            organisation(organisation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("places");
        for (Place place : names.places()) {
            place(place);
        }
        json.writeEndArray();
    }

    private void person(Person person) throws IOException {
        json.writeStartObject();
        Fields.text("name", person.name(), json);
        Fields.text("role", person.role(), json);
        Fields.text("entity", person.entity(), json);
        mentions(person.mentions());
        json.writeEndObject();
    }

    private void organisation(Organisation organisation) throws IOException {
        json.writeStartObject();
        Fields.text("name", organisation.name(), json);
        Fields.text("kind", organisation.kind(), json);
        Fields.text("entity", organisation.entity(), json);
        mentions(organisation.mentions());
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        Fields.text("name", place.name(), json);
        Fields.text("country", place.country(), json);
        Fields.number("lat", place.point() == null ? null : place.point().lat(), json);
        Fields.number("lon", place.point() == null ? null : place.point().lon(), json);
        Fields.text("entity", place.entity(), json);
        mentions(place.mentions());
        json.writeEndObject();
    }

    private void mentions(List<Span> mentions) throws IOException {
        json.writeArrayFieldStart("mentions");
        for (Span mention : mentions) {
            Fields.words(mention, text, json);
        }
        json.writeEndArray();
    }
}
