package org.isnad.link.sheet;

import java.util.Arrays;

/** Terms and how much each weighs, in the order of their numbers. Immutable, thread-safe. */
public final class Vector {
    private final int[] ids;
    private final float[] weights;
    private final double norm;
    private final double sum;

    private Vector(int[] ids, float[] weights) {
        this.ids = ids;
        this.weights = weights;
        double squares = 0;
        double all = 0;
        for (float weight : weights) {
            squares += weight * weight;
            all += weight;
        }
        norm = Math.sqrt(squares);
        sum = all;
    }

    /** Adds up the weights of terms that stand several times. */
    static Vector sum(int[] ids, float[] weights, int size) {
        return of(ids, weights, size, true);
    }

    /** Keeps the greatest weight of terms that stand several times. */
    static Vector max(int[] ids, float[] weights, int size) {
        return of(ids, weights, size, false);
    }

    private static Vector of(int[] ids, float[] weights, int size, boolean add) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) ids[i] << 32 | i;
        }
        Arrays.sort(order);
        int[] outIds = new int[size];
        float[] outWeights = new float[size];
        int n = 0;
        for (long entry : order) {
            int id = (int) (entry >> 32);
            float weight = weights[(int) entry];
            if (n > 0 && outIds[n - 1] == id) {
                outWeights[n - 1] = add ? outWeights[n - 1] + weight : Math.max(outWeights[n - 1], weight);
            } else {
                outIds[n] = id;
                outWeights[n++] = weight;
            }
        }
        return new Vector(Arrays.copyOf(outIds, n), Arrays.copyOf(outWeights, n));
    }

    public int size() {
        return ids.length;
    }

    public int id(int i) {
        return ids[i];
    }

    public float weight(int i) {
        return weights[i];
    }

    /** All weights together. */
    public double sum() {
        return sum;
    }

    /** The weights of all shared terms together, of each the smaller. */
    public double shared(Vector other) {
        double shared = 0;
        for (int i = 0, j = 0; i < ids.length && j < other.ids.length; ) {
            int order = Integer.compare(ids[i], other.ids[j]);
            if (order == 0) {
                shared += Math.min(weights[i++], other.weights[j++]);
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** How small the angle between the two is: from zero, nothing shared, to one, all in the same proportions. */
    public double cosine(Vector other) {
        double dot = 0;
        for (int i = 0, j = 0; i < ids.length && j < other.ids.length; ) {
            int order = Integer.compare(ids[i], other.ids[j]);
            if (order == 0) {
                dot += (double) weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return dot == 0 ? 0 : dot / (norm * other.norm);
    }

    /** Whether it has the term. */
    public boolean has(int id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }
}
