package org.isnad.reading.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Learns the weights of a {@link NameModel}; the labels before a token are the right ones while it learns. */
final class Perceptron {
    private static final int ROUNDS = 10;
    /** The mean weight of a feature below which it says nothing of worth. */
    private static final double LEAST = 1.2;
    /** What fits a byte: steps of this size. */
    private static final double STEP = 0.1;

    private final Map<Integer, Row> rows = new HashMap<>();
    private int now;

    /** The weights of a feature, and their sums over all the time that has passed. */
    private static final class Row {
        final float[] weights = new float[Labels.SIZE];
        final double[] sums = new double[Labels.SIZE];
        final int[] since = new int[Labels.SIZE];

        void add(int label, int step, int now) {
            sums[label] += (double) weights[label] * (now - since[label]);
            since[label] = now;
            weights[label] += step;
        }

        double mean(int label, int now) {
            return (sums[label] + (double) weights[label] * (now - since[label])) / now;
        }
    }

    /** The weights, by feature. The same sentences give the same weights. */
    static Map<Integer, byte[]> weights(List<Glance[]> texts, List<int[]> labels) {
        Perceptron perceptron = new Perceptron();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, new Random(round));
            order.forEach(i -> perceptron.learn(texts.get(i), labels.get(i)));
        }
        return perceptron.averaged();
    }

    private void learn(Glance[] seen, int[] labels) {
        Features features = new Features();
        for (int i = 0; i < labels.length; i++) {
            int before = i > 0 ? labels[i - 1] : Labels.OUTSIDE;
            features.of(seen, i, before, i > 1 ? labels[i - 2] : Labels.OUTSIDE);
            int guess = guess(features, before);
            now++;
            for (int f = 0; guess != labels[i] && f < features.size(); f++) {
                Row row = rows.computeIfAbsent(features.hash(f), hash -> new Row());
                row.add(labels[i], 1, now);
                row.add(guess, -1, now);
            }
        }
    }

    private int guess(Features features, int before) {
        float[] scores = new float[Labels.SIZE];
        for (int f = 0; f < features.size(); f++) {
            Row row = rows.get(features.hash(f));
            for (int label = 0; row != null && label < Labels.SIZE; label++) {
                scores[label] += row.weights[label];
            }
        }
        int best = Labels.OUTSIDE;
        for (int label = 1; label < Labels.SIZE; label++) {
            best = scores[label] > scores[best] && Labels.follows(before, label) ? label : best;
        }
        return best;
    }

    private Map<Integer, byte[]> averaged() {
        Map<Integer, byte[]> weights = new HashMap<>();
        rows.forEach((feature, row) -> {
            byte[] bytes = new byte[Labels.SIZE];
            double most = 0;
            for (int label = 0; label < Labels.SIZE; label++) {
                double mean = row.mean(label, now);
                most = Math.max(most, Math.abs(mean));
                bytes[label] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, Math.round(mean / STEP)));
            }
            if (most >= LEAST && feature != 0) {
                weights.put(feature, bytes);
            }
        });
        return weights;
    }
}
