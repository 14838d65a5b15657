package org.isnad.link.learnt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A logistic model over a few named features. Immutable, thread-safe. */
public final class Model {
    private final double bias;
    private final double[] weights;

    private Model(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights;
    }

    /**
     * @param weights of {@code bias} and of each feature; what is missing weighs nothing
     * @param features in the order in which {@link #probability} takes them
     */
    static Model of(Map<String, Double> weights, List<String> features) {
        Map<String, Double> unknown = new LinkedHashMap<>(weights);
        unknown.remove("bias");
        features.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no feature is called " + unknown.keySet());
        }
        return new Model(
                weights.getOrDefault("bias", 0.0),
                features.stream()
                        .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                        .toArray());
    }

    /** From zero to one. */
    public double probability(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
