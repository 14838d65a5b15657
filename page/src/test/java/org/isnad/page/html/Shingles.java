package org.isnad.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well texts agree: precision and recall of their runs of four words, averaged over pages, as in the public
 * article-extraction benchmark.
 */
final class Shingles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int WORDS = 4;
    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();

    void add(String expected, String found) {
        Map<List<String>, Integer> truth = of(expected);
        Map<List<String>, Integer> told = of(found);
        double both = 0;
        for (Map.Entry<List<String>, Integer> entry : truth.entrySet()) {
            both += Math.min(entry.getValue(), told.getOrDefault(entry.getKey(), 0));
        }
        addShare(precisions, both, size(told));
        addShare(recalls, both, size(truth));
    }

    private static void addShare(List<Double> shares, double both, int all) {
        if (all > 0) {
            shares.add(both / all);
        }
    }

    private static int size(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> of(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(word.group());
        }
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int end = Math.min(WORDS, words.size()); end > 0 && end <= words.size(); end++) {
            shingles.merge(List.copyOf(words.subList(Math.max(0, end - WORDS), end)), 1, Integer::sum);
        }
        return shingles;
    }

    double f1() {
        double p = mean(precisions);
        double r = mean(recalls);
        return 2 * p * r / (p + r);
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
