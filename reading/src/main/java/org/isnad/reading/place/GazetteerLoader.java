package org.isnad.reading.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Place.Point;
import org.isnad.reading.gazetteer.Names;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;
import org.isnad.reading.resource.Values;
import org.jspecify.annotations.Nullable;

/** Reads files of places; a slip in one of them is an error that names file and line. Not thread-safe. */
final class GazetteerLoader {
    static final Set<String> FIELDS =
            Set.of("place", "names", "shy", "english", "kind", "country", "people", "in", "listed", "at");

    private final Map<String, Known> places = new HashMap<>(8_000);
    private final Names<Sense> names = new Names<>();
    private final Map<Known, String> countries = new HashMap<>();

    /** The most usual name of each country. */
    Map<Known, String> countries() {
        return countries;
    }

    Map<String, Known> places() {
        return places;
    }

    Names<Sense> names() {
        return names;
    }

    /** Adds what a file says. What a place lies in must be listed before it. */
    void add(ResourceFile file) {
        file.blocks(FIELDS).forEach(this::add);
    }

    /** A block of a place that is known already has nothing but further names. */
    private void add(Block block) {
        String id = block.sole("place");
        Known known = places.get(id);
        if (known == null) {
            known = place(id, block);
            places.put(id, known);
        } else if (!Set.of("place", "names", "shy").containsAll(block.fields().keySet())) {
            throw block.problem("repeats the place '" + id + "'; only 'names' and 'shy' may be added to a place");
        }
        if (block.all("names").isEmpty() && block.all("shy").isEmpty()) {
            throw block.problem("needs 'names' or 'shy'");
        }
        spell(block, known);
    }

    private void spell(Block block, Known place) {
        boolean usual = true;
        for (String name : values(block, "names")) {
            names.add(name, new Sense(name, place, Use.SURE, usual));
            usual = false;
        }
        for (String name : values(block, "shy")) {
            names.add(name, new Sense(name, place, Use.SHY, usual));
            usual = false;
        }
        if (place.kind() == PlaceKind.COUNTRY && !values(block, "names").isEmpty()) {
            countries.putIfAbsent(place, values(block, "names").get(0));
        }
        for (String people : values(block, "people")) {
            Spellings.ofPeople(people).forEach(form -> names.add(form, new Sense(form, place, Use.PEOPLE, false)));
        }
    }

    private static List<String> values(Block block, String field) {
        List<String> lines = block.all(field);
        return lines.size() == 1
                ? Values.split(lines.get(0))
                : lines.stream().flatMap(line -> Values.split(line).stream()).toList();
    }

    private Known place(String id, Block block) {
        Known in = in(block);
        PlaceKind kind = kind(block);
        return new Known(id, kind, block.sole("english"), country(block, kind, in), in, point(block));
    }

    private @Nullable Known in(Block block) {
        return block.all("in").isEmpty() ? null : listed(block, block.sole("in"));
    }

    private Known listed(Block block, String id) {
        if (!places.containsKey(id)) {
            throw block.problem("lies in '" + id + "', which is not listed before it");
        }
        return Objects.requireNonNull(places.get(id));
    }

    private static @Nullable String country(Block block, PlaceKind kind, @Nullable Known in) {
        if (kind == PlaceKind.COUNTRY) {
            String code = block.sole("country");
            if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                throw block.problem("has the country '" + code + "', expected two capital letters of ISO 3166-1");
            }
            return code;
        }
        return in == null ? null : in.country();
    }

    private static PlaceKind kind(Block block) {
        String kind = block.sole("kind");
        try {
            return PlaceKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw block.problem("has the kind '" + kind + "', expected one of " + kinds());
        }
    }

    private static List<String> kinds() {
        return Arrays.stream(PlaceKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Point point(Block block) {
        String at = block.sole("at");
        int space = at.indexOf(' ');
        try {
            Point point = new Point(
                    Double.parseDouble(at.substring(0, Math.max(space, 0))),
                    Double.parseDouble(at.substring(space + 1)));
            if (Math.abs(point.lat()) <= 90 && Math.abs(point.lon()) <= 180) {
                return point;
            }
        } catch (NumberFormatException e) {
            throw problem(block, at);
        }
        throw problem(block, at);
    }

    private static RuntimeException problem(Block block, String at) {
        return block.problem("is at '" + at + "', expected latitude and longitude in degrees, such as '33.51 36.29'");
    }
}
