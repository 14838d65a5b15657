package org.isnad.reading.lexicon;

import java.util.List;
import java.util.Map;

/** A logistic model: the weight of each feature, and of none. Immutable, thread-safe. */
public record Weights(double bias, Map<String, Double> features) {
    public Weights {
        features = Map.copyOf(features);
    }

    /** The probability, 0 to 1, that the features give; a feature without a weight says nothing. */
    public double probability(List<String> present) {
        double sum = bias;
        for (String feature : present) {
            sum += features.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
