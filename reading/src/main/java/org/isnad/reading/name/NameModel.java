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
 * What each feature says for and against each label. The features stand in the order of their hashes; of the first bits
 * of a hash a table tells whether any feature begins so, and about where it stands. All lies close together, so that it
 * stays near the processor. Immutable, thread-safe.
 */
final class NameModel {
    private static final int MAGIC = 0x49534E31;
    private static final int MOST = 1 << 24;

    /**
     * So many first bits of a hash are looked at; most features are in no model, and most of those are told by this.
     */
    private static final int FIRST = 18;
    /** So many of them tell a word of {@link #begun}, the rest a bit in it. */
    private static final int WORD = FIRST - 6;

    private final int[] keys;
    /** The weights of each as {@link Votes} adds them. */
    private final long[] rows;
    /** A bit for each beginning that some key has. */
    private final long[] begun = new long[1 << WORD];
    /** How many keys stand before those of each word. */
    private final int[] before = new int[begun.length];

    private int size;

    private NameModel(int features) {
        keys = new int[features + 1];
        rows = new long[features];
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
        return model.sealed();
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
            if (i > 0 && key <= model.keys[i - 1]) {
                throw new IOException("a model whose features are not in order");
            }
            model.put(key, row);
        }
        return model.sealed();
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

    /** Features come in the order of their hashes. */
    private void put(int key, byte[] weights) {
        keys[size] = key;
        rows[size++] = Votes.row(weights);
        begun[word(key)] |= bit(key);
    }

    private NameModel sealed() {
        int at = 0;
        for (int word = 0; word < before.length; word++) {
            before[word] = at;
            while (at < size && word(keys[at]) == word) {
                at++;
            }
        }
        keys[size] = Integer.MAX_VALUE;
        return this;
    }

    /** In the order of the keys, where those below zero stand first. */
    private static int word(int key) {
        return (key ^ Integer.MIN_VALUE) >>> Integer.SIZE - WORD;
    }

    private static long bit(int key) {
        return 1L << (key >>> Integer.SIZE - FIRST);
    }

    /** Adds what the features say. */
    void vote(Features features, Votes votes) {
        for (int i = 0; i < features.size(); i++) {
            int key = features.hash(i);
            long word = begun[word(key)];
            long bit = bit(key);
            if ((word & bit) != 0) {
                vote(key, before[word(key)] + Long.bitCount(word & bit - 1), votes);
            }
        }
    }

    /** Looks from a place on that is not behind the key's: each beginning below has a key at least. */
    private void vote(int key, int from, Votes votes) {
        int at = from;
        while (keys[at] < key) {
            at++;
        }
        if (keys[at] == key && at < size) {
            votes.add(rows[at]);
        }
    }
}
