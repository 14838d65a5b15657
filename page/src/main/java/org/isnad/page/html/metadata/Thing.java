package org.isnad.page.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.page.text.Key;

/**
 * A thing in the sense of schema.org: an object with properties, or a mere text. Lists are flat, since in JSON-LD and
 * microdata a property with a list is a property with several values.
 */
final class Thing {
    private static final String TYPE = "@type";
    private static final String ID = "@id";
    private static final String NAME = "name";

    private final String text;
    private final Map<String, List<Thing>> properties = new LinkedHashMap<>();

    private Thing(String text) {
        this.text = text;
    }

    static Thing text(String text) {
        return new Thing(text);
    }

    /** An object that has no properties yet. */
    static Thing object() {
        return new Thing("");
    }

    /** Adds a value of a property, whose name loses its vocabulary: {@code schema:headline} is a headline. */
    void put(String property, Thing value) {
        properties.computeIfAbsent(plain(property), name -> new ArrayList<>()).add(value);
    }

    /** The values of a property, none where it has none. */
    List<Thing> all(String property) {
        return properties.getOrDefault(property, List.of());
    }

    List<Thing> values() {
        return properties.values().stream().flatMap(List::stream).toList();
    }

    /** The first text of a property, or the name of what it points to. */
    Optional<String> word(String property) {
        return all(property).stream().flatMap(value -> value.words().stream()).findFirst();
    }

    /** A text's own, an object's name; none where it has none. */
    Optional<String> words() {
        if (!text.isEmpty()) {
            return Optional.of(text);
        }
        List<Thing> names = all(NAME);
        return names.isEmpty() || names.get(0).text.isEmpty() ? Optional.empty() : Optional.of(names.get(0).text);
    }

    /** What other things on the page call it by. */
    Optional<String> id() {
        return word(ID);
    }

    /** Whether it is nothing but the mention of a thing that stands elsewhere on the page. */
    boolean isReference() {
        return properties.containsKey(ID) && words().isEmpty();
    }

    /** Whether one of its types ends so, whatever the vocabulary. */
    boolean is(String... endings) {
        return all(TYPE).stream().anyMatch(type -> endsWithOneOf(type.text, endings));
    }

    private static boolean endsWithOneOf(String type, String... endings) {
        for (String ending : endings) {
            if (type.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** Whether a property has this text, signs and spaces aside. */
    boolean says(String property, String key) {
        return word(property).filter(word -> Key.of(word).equals(key)).isPresent();
    }

    /** The last part of a name such as {@code schema:headline} or {@code https://schema.org/headline}. */
    static String plain(String property) {
        int end = Math.max(property.lastIndexOf(':'), Math.max(property.lastIndexOf('/'), property.lastIndexOf('#')));
        return property.substring(end + 1);
    }
}
