package org.isnad.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading.Names;
import org.jspecify.annotations.Nullable;

/** The {@code people}, {@code orgs} and {@code places} of a reading, read back. */
final class NamesObject {
    private NamesObject() {}

    static Names read(List<JsonObject> people, List<JsonObject> orgs, List<JsonObject> places) throws IOException {
        return new Names(people(people), orgs(orgs), places(places));
    }

    private static List<Person> people(List<JsonObject> objects) throws IOException {
        List<Person> out = new ArrayList<>();
        for (JsonObject one : objects) {
            out.add(new Person(
                    one.text("name"), one.optionalText("role"), one.optionalText("entity"), one.spans("mentions")));
        }
        return out;
    }

    private static List<Organisation> orgs(List<JsonObject> objects) throws IOException {
        List<Organisation> out = new ArrayList<>();
        for (JsonObject one : objects) {
            out.add(new Organisation(
                    one.text("name"), one.optionalText("kind"), one.optionalText("entity"), one.spans("mentions")));
        }
        return out;
    }

    private static List<Place> places(List<JsonObject> objects) throws IOException {
        List<Place> out = new ArrayList<>();
        for (JsonObject one : objects) {
            out.add(new Place(
                    one.text("name"),
                    one.optionalText("country"),
                    point(one),
                    one.optionalText("entity"),
                    one.spans("mentions")));
        }
        return out;
    }

    private static Place.@Nullable Point point(JsonObject place) {
        Double lat = place.optionalNumber("lat");
        Double lon = place.optionalNumber("lon");
        return lat == null || lon == null ? null : new Place.Point(lat, lon);
    }
}
