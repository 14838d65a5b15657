package org.isnad.reading.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.reading.gazetteer.Hit;
import org.jspecify.annotations.Nullable;

/**
 * How much of a story speaks for each country and each larger place: its other names, and adjectives of nationality.
 */
final class Support {
    /** More than so many names of one country say no more. */
    private static final int ENOUGH = 5;

    private final Map<String, Integer> counts = new HashMap<>();
    /** In the order of first mention, so that the first of equals wins. */
    private final Map<String, Integer> countries = new LinkedHashMap<>();

    /** Counts the names that can only stand for one place, and adjectives of nationality. */
    static Support of(List<Hit<Sense>> hits) {
        Support support = new Support();
        hits.forEach(support::add);
        return support;
    }

    private void add(Hit<Sense> hit) {
        Known only = null;
        for (Sense sense : hit.values()) {
            Known place = sense.place();
            if (place == null || sense.use() == Use.SHY || only != null && !within(only, place)) {
                return;
            }
            only = place;
        }
        count(only);
    }

    /** Whether both are of one country, so that it does not matter to the country which of them is meant. */
    private static boolean within(Known one, Known other) {
        return one.country() != null && one.country().equals(other.country());
    }

    private void count(@Nullable Known place) {
        if (place != null && place.country() != null) {
            countries.merge(place.country(), 1, Integer::sum);
        }
        for (Known at = place; at != null; at = at.in()) {
            counts.merge(at.id(), 1, Integer::sum);
        }
    }

    /** The country that most of the story's names and adjectives are of. */
    Optional<String> country() {
        String most = null;
        int count = 0;
        for (Map.Entry<String, Integer> entry : countries.entrySet()) {
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return Optional.ofNullable(most);
    }

    /** Whether a name of the country of a place, or an adjective of it, stands anywhere in the story. */
    boolean speaksFor(Known place) {
        return of(country(place)) > 0;
    }

    /** From 0 for a place nothing speaks for, to about 1.5. */
    double strength(Known place) {
        double country = Math.min(of(country(place)), ENOUGH) / (double) ENOUGH;
        Known in = place.in();
        boolean near = in != null && in.kind() != PlaceKind.COUNTRY && of(in) > 0;
        return country + (near ? 0.5 : 0);
    }

    private int of(Known place) {
        return counts.getOrDefault(place.id(), 0);
    }

    private static Known country(Known place) {
        Known at = place;
        for (Known in = at.in(); in != null; in = in.in()) {
            at = in;
        }
        return at;
    }
}
