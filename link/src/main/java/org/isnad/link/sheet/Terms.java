package org.isnad.link.sheet;

import java.util.Arrays;

/** Collects terms with their weights until they are made a {@link Vector}. Not thread-safe. */
final class Terms {
    private int[] ids = new int[64];
    private float[] weights = new float[64];
    private int size;

    void add(int id, float weight) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        ids[size] = id;
        weights[size++] = weight;
    }

    void addAll(Vector vector, float times) {
        for (int i = 0; i < vector.size(); i++) {
            add(vector.id(i), times * vector.weight(i));
        }
    }

    Vector max() {
        return Vector.max(ids, weights, size);
    }

    Vector sum() {
        return Vector.sum(ids, weights, size);
    }
}
