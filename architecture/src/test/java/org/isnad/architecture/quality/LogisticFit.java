package org.isnad.architecture.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.reading.lexicon.Weights;

/**
 * Fits a logistic model to examples: steps down the gradient, with a pull of each weight towards zero. Which signs are
 * too rare and how strong the pull is was chosen by how right the sure statements of stories not seen are.
 */
final class LogisticFit {
    /** Rarer signs get no weight. */
    private static final int RAREST = 10;

    private static final int STEPS = 700;
    private static final double STEP = 0.5;
    private static final double PULL = 0.01;

    private final Map<String, Double> weights = new TreeMap<>();
    private double bias;

    private LogisticFit() {}

    /** The weights under which the examples are likely to be as right and wrong as they are. */
    static Weights of(List<Example> examples) {
        LogisticFit fit = new LogisticFit();
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        counts.forEach((sign, count) -> {
            if (count >= RAREST) {
                fit.weights.put(sign, 0.0);
            }
        });
        for (int i = 0; i < STEPS; i++) {
            fit.step(examples);
        }
        return new Weights(fit.bias, fit.weights);
    }

    private void step(List<Example> examples) {
        double biasError = 0;
        Map<String, Double> errors = new HashMap<>();
        for (Example example : examples) {
            double error = probability(logit(example.signs(), bias, weights)) - (example.right() ? 1 : 0);
            biasError += error;
            example.signs().forEach(sign -> errors.merge(sign, error, Double::sum));
        }
        bias -= STEP * biasError / examples.size();
        weights.replaceAll(
                (sign, weight) -> weight - STEP * (errors.getOrDefault(sign, 0.0) / examples.size() + PULL * weight));
    }

    /** What the model says before it is made a probability. */
    static double logit(List<String> signs, Weights model) {
        return logit(signs, model.bias(), model.features());
    }

    private static double logit(List<String> signs, double bias, Map<String, Double> weights) {
        double sum = bias;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }

    static double probability(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
