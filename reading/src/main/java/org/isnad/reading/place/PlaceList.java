package org.isnad.reading.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.Folding;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.reading.gazetteer.Hit;
import org.jspecify.annotations.Nullable;

/**
 * The distinct places of a story. One is what the gazetteer lists once, by whichever names, and what has the same name
 * in the same country: the story that speaks of a city and of its province by one name speaks of one place.
 */
final class PlaceList {
    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byKey = new LinkedHashMap<>();

    PlaceList(String text) {
        this.text = text;
    }

    /** Adds a mention of a place of the gazetteer. */
    void add(Hit<Sense> hit, Known place) {
        String name = hit.name(text);
        Entry entry = entry(place.id(), name + "/" + place.country(), new Entry(name, place.country(), place));
        entry.mentions.add(hit.span());
    }

    /** Adds a mention of a place that the gazetteer does not have. */
    void add(Hit<Sense> hit, Optional<String> country) {
        String name = hit.name(text);
        String key = Folding.fold(name) + "/unlisted";
        Entry entry = entry(key, key, new Entry(name, country.orElse(null), null));
        entry.mentions.add(hit.span());
    }

    private Entry entry(String id, String name, Entry fresh) {
        String folded = Folding.fold(name);
        Entry known = byKey.containsKey(id) ? byKey.get(id) : byKey.get(folded);
        Entry entry = known == null ? fresh : known;
        byKey.putIfAbsent(id, entry);
        byKey.putIfAbsent(folded, entry);
        if (known == null) {
            entries.add(entry);
        }
        return entry;
    }

    List<Place> places() {
        return entries.stream().map(Entry::place).toList();
    }

    private static final class Entry {
        private final String name;
        private final @Nullable String country;
        private final @Nullable Known known;
        private final List<Span> mentions = new ArrayList<>();

        Entry(String name, @Nullable String country, @Nullable Known known) {
            this.name = name;
            this.country = country;
            this.known = known;
        }

        Place place() {
            return new Place(
                    name, country, known == null ? null : known.point(), known == null ? null : known.id(), mentions);
        }
    }
}
