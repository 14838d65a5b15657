package org.isnad.fetch.http;

import java.util.List;
import java.util.Optional;

/** The fields of a message's head, in order. */
public record Headers(List<Field> fields) {
    /** A name as it was written, and what it says. */
    public record Field(String name, String value) {}

    public Headers {
        fields = List.copyOf(fields);
    }

    /** What the first field of a name says. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** What all fields of a name say, in order. */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }
}
