package org.isnad.link.headline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.link.words.Vocabulary;
import org.isnad.testkit.Seal;

/**
 * Fits headlines.weights to labelled pairs of headlines. To run: the main method, with the labelled pairs (CSV of s1,
 * s2, stance) and then the file to write.
 */
public final class HeadlineTraining {
    private static final String HEADER = """
            # What tells that a headline says what another says (agree), or is about something else (other); read by Headlines.
            # Two logistic models. A line with the model, the place of a word where it is one, and a weight; then the features
            # or words of that weight, one a line; an empty line ends the group. HeadlineFeatures names the features.
            # Words are read folded. Origin: fitted by HeadlineTraining to pairs of headlines of the ANS corpus (Khouja 2020,
            # Apache-2.0); holds single words alone. Do not edit: run HeadlineTraining as it says.
            """;

    private static final int ROUNDS = 25;
    private static final double STEP = 0.15;
    private static final double PENALTY = 0.006;
    private static final int OFTEN = 2;
    private static final double FAINT = 0.025;

    record Row(Map<String, Double> features, String stance) {}

    private HeadlineTraining() {}

    public static void main(String[] files) throws IOException {
        List<Row> rows = rows(Path.of(files[0]));
        List<Row> twoWays =
                rows.stream().filter(row -> !row.stance.equals("other")).toList();
        String groups = groups("agree", fit(twoWays, "agree", true)) + groups("other", fit(rows, "other", false));
        Files.writeString(Path.of(files[1]), Seal.sealed(HEADER, groups));
    }

    private static List<Row> rows(Path csv) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : Csv.rows(Files.readString(csv))) {
            if (!row.get(0).equals("s1")) {
                Alignment alignment = new Alignment(
                        HeadlineWord.of(row.get(0), Vocabulary.standard()),
                        HeadlineWord.of(row.get(1), Vocabulary.standard()));
                rows.add(new Row(HeadlineFeatures.of(row.get(0), row.get(1), alignment), row.get(2)));
            }
        }
        return rows;
    }

    private static Map<String, Double> fit(List<Row> rows, String stance, boolean words) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.features.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> squares = new HashMap<>();
        Map<String, Double> average = new TreeMap<>();
        List<Row> order = new ArrayList<>(rows);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Row row : order) {
                Map<String, Double> features = new HashMap<>(row.features);
                features.keySet().removeIf(name -> counts.get(name) < OFTEN || !words && name.contains("="));
                features.put("bias", 1.0);
                step(features, row.stance.equals(stance) ? 1 : 0, weights, squares);
            }
            weights.forEach((name, weight) -> average.merge(name, weight / ROUNDS, Double::sum));
        }
        return average;
    }

    private static void step(
            Map<String, Double> features, int truth, Map<String, Double> weights, Map<String, Double> squares) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        double error = 1 / (1 + Math.exp(-sum)) - truth;
        features.forEach((name, value) -> {
            double weight = weights.getOrDefault(name, 0.0);
            double slope = error * value + PENALTY * weight;
            double square = squares.merge(name, slope * slope, Double::sum) + 0.01;
            weights.put(name, weight - STEP * slope / Math.sqrt(square));
        });
    }

    /** Words of one place and weight stand together, so that no line mixes scripts. */
    private static String groups(String model, Map<String, Double> weights) {
        Map<String, TreeSet<String>> groups = new TreeMap<>();
        weights.forEach((name, weight) -> {
            int equals = name.indexOf('=');
            String place = equals < 0 ? "" : name.substring(0, equals) + " ";
            String value = equals < 0 ? format("%.2f", weight) : format("%.2f", 0.05 * Math.round(weight / 0.05));
            if (Math.abs(weight) > FAINT) {
                groups.computeIfAbsent(model + " " + place + value, key -> new TreeSet<>())
                        .add(name.substring(equals + 1));
            }
        });
        StringBuilder out = new StringBuilder();
        groups.forEach((name, members) ->
                out.append(name).append('\n').append(String.join("\n", members)).append("\n\n"));
        return out.toString();
    }

    private static String format(String form, double weight) {
        return String.format(Locale.ROOT, form, weight);
    }
}
