package org.isnad.link.learnt;

import java.util.List;
import java.util.Locale;

/** Fits logistic models by gradient descent with a penalty on large weights. */
public final class Fit {
    private static final int ROUNDS = 6000;

    private final List<double[]> rows;
    private final List<Boolean> truths;
    private final double[] mean;
    private final double[] scale;
    private final double[] weights;
    private double bias;

    private Fit(int features, List<double[]> rows, List<Boolean> truths) {
        this.rows = rows;
        this.truths = truths;
        int n = features;
        mean = new double[n];
        scale = new double[n];
        weights = new double[n];
        standardize();
    }

    /**
     * Writes the lines of a model.
     *
     * @param names of the features, in the order of each row; what a row has beyond them is not used
     * @param penalty on the square of each standardized weight, per row
     * @param fair whether rows that are true and rows that are not count as much together
     */
    public static String model(
            String name, List<String> names, List<double[]> rows, List<Boolean> truths, double penalty, boolean fair) {
        Fit fit = new Fit(names.size(), rows, truths);
        fit.run(penalty, fair);
        return fit.lines(name, names);
    }

    private void standardize() {
        for (int i = 0; i < mean.length; i++) {
            int at = i;
            mean[i] = rows.stream().mapToDouble(row -> row[at]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(row -> (row[at] - mean[at]) * (row[at] - mean[at]))
                    .average()
                    .orElse(0);
            scale[i] = variance < 1e-9 ? 0 : 1 / Math.sqrt(variance);
        }
    }

    private void run(double penalty, boolean fair) {
        long trues = truths.stream().filter(truth -> truth).count();
        double onTrue = fair ? 0.5 / trues : 1.0 / rows.size();
        double onFalse = fair ? 0.5 / (rows.size() - trues) : 1.0 / rows.size();
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            double tilt = 0;
            for (int r = 0; r < rows.size(); r++) {
                double error = (truths.get(r) ? 1 : 0) - probability(rows.get(r));
                error *= truths.get(r) ? onTrue : onFalse;
                tilt += error;
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += error * (rows.get(r)[i] - mean[i]) * scale[i];
                }
            }
            bias += tilt;
            for (int i = 0; i < slope.length; i++) {
                weights[i] += slope[i] - penalty * weights[i];
            }
        }
    }

    private double probability(double[] row) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (row[i] - mean[i]) * scale[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private String lines(String name, List<String> names) {
        StringBuilder out = new StringBuilder("model " + name + "\n");
        double moved = bias;
        for (int i = 0; i < weights.length; i++) {
            moved -= weights[i] * mean[i] * scale[i];
        }
        out.append(String.format(Locale.ROOT, "bias %.3f%n", moved));
        for (int i = 0; i < weights.length; i++) {
            out.append(String.format(Locale.ROOT, "%s %.3f%n", names.get(i), weights[i] * scale[i]));
        }
        return out.toString();
    }
}
