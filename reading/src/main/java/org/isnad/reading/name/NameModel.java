package org.isnad.reading.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each feature says for and against each label. A hash table with open addresses: keys, and the weights of all
 * labels beside each other. Immutable, thread-safe.
 */
final class NameModel {
    private static final int MAGIC = 0x49534E31;
    private static final int MOST = 1 << 24;
    private static final int SPREAD = 0x9E3779B9;
    /** A key that no feature has, in empty slots. */
    private static final int EMPTY = 0;

    /** Bits of {@link #known}: most features are in no model, and this much of it stays in the fastest cache. */
    private static final int KNOWN_BITS = 18;

    /** A bit for some bits of each key, so that most features that are not there are told at a glance. */
    private final long[] known = new long[1 << KNOWN_BITS - 6];

    private final int[] keys;
    private final byte[] weights;
    private final int shift;

    private NameModel(int features) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, features) * 2 - 1);
        keys = new int[1 << bits];
        weights = new byte[keys.length * Labels.SIZE];
        shift = 32 - bits;
    }

    private static final class Standard {
        static final NameModel MODEL = load("names.model");
    }

    /** The model that comes with the program. */
    static NameModel standard() {
        return Standard.MODEL;
    }

    private static NameModel load(String name) {
        try (InputStream in = NameModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + name);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A model of weights by feature; each feature's weights are {@link Labels#SIZE}, in the labels' order. */
    static NameModel of(Map<Integer, byte[]> weights) {
        NameModel model = new NameModel(weights.size());
        new TreeMap<>(weights).forEach(model::put);
        return model;
    }

    /** Reads what {@link #write} wrote. */
    static NameModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("no model of names");
        }
        int size = data.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException("a model of " + size + " features");
        }
        byte[] rows = data.readNBytes(size * (Integer.BYTES + Labels.SIZE));
        return read(size, ByteBuffer.wrap(rows));
    }

    private static NameModel read(int size, ByteBuffer rows) throws IOException {
        if (rows.remaining() != size * (Integer.BYTES + Labels.SIZE)) {
            throw new IOException("a model that ends early");
        }
        NameModel model = new NameModel(size);
        byte[] row = new byte[Labels.SIZE];
        for (int i = 0; i < size; i++) {
            int key = rows.getInt();
            rows.get(row);
            model.put(key, row);
        }
        return model;
    }

    /** Writes the features in the order of their hashes, so that the same training writes the same file. */
    static void write(Map<Integer, byte[]> weights, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(weights.size());
        for (Map.Entry<Integer, byte[]> feature : new TreeMap<>(weights).entrySet()) {
            data.writeInt(feature.getKey());
            data.write(feature.getValue());
        }
        data.flush();
    }

    private void put(int key, byte[] row) {
        int slot = slot(key);
        keys[slot] = key;
        known[key >>> 38 - KNOWN_BITS] |= 1L << (key >>> 32 - KNOWN_BITS);
        System.arraycopy(row, 0, weights, slot * Labels.SIZE, Labels.SIZE);
    }

    /** The slot of a key, or the empty one where it would stand. */
    private int slot(int key) {
        int slot = key * SPREAD >>> shift;
        while (keys[slot] != key && keys[slot] != EMPTY) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private boolean mayKnow(int key) {
        return (known[key >>> 38 - KNOWN_BITS] >>> (key >>> 32 - KNOWN_BITS) & 1) != 0;
    }

    private void score(int slot, int[] scores) {
        if (keys[slot] != EMPTY) {
            int row = slot * Labels.SIZE;
            for (int label = 0; label < Labels.SIZE; label++) {
                scores[label] += weights[row + label];
            }
        }
    }

    /** Adds what the first {@code size} features say to the scores of the labels. */
    void score(int[] features, int size, int[] scores) {
        for (int i = 0; i < size; i++) {
            if (mayKnow(features[i])) {
                score(slot(features[i]), scores);
            }
        }
    }
}
