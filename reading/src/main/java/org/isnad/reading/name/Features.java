package org.isnad.reading.name;

/**
 * The features of a token: hashes of what is seen of it and around it, each together with the number of its template.
 * Not thread-safe; one serves one text.
 */
final class Features {
    private static final int MOST = 64;
    private static final int SHORT = 2;
    private static final int LONG = 3;
    private static final int LONG_WORD = 5;

    /** The features of the token asked for last. */
    final int[] hashes = new int[MOST];

    private final Seen seen;
    private int size;
    private int template;

    Features(Seen seen) {
        this.seen = seen;
    }

    /** Fills {@link #hashes} for a token, given the labels of the two before it, and gives how many there are. */
    int of(int i, int before, int beforeThat) {
        size = 0;
        template = 0;
        words(i);
        letters(i);
        classes(i);
        clusters(i, seen.coarse);
        clusters(i, seen.fine);
        labels(i, before, beforeThat);
        return size;
    }

    private void words(int i) {
        int word = seen.words[i];
        int before = Seen.at(seen.words, i - 1);
        int after = Seen.at(seen.words, i + 1);
        int beforeThat = Seen.at(seen.words, i - 2);
        add(0, 0);
        add(word, 0);
        add(seen.forms[i], 0);
        add(before, 0);
        add(after, 0);
        add(beforeThat, 0);
        add(Seen.at(seen.words, i + 2), 0);
        add(before, word);
        add(word, after);
        add(before, after);
        add(beforeThat, before);
        add(before, seen.signs[i]);
    }

    private void letters(int i) {
        String stem = seen.stems[i];
        int length = stem.length();
        add(hash(stem, Math.max(0, length - SHORT), length), Math.min(length, LONG_WORD));
        add(hash(stem, Math.max(0, length - LONG), length), 0);
        add(hash(stem, 0, Math.min(SHORT, length)), 0);
        add(hash(stem, 0, Math.min(LONG, length)), 0);
    }

    private static int hash(String text, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private void classes(int i) {
        int classes = seen.classes[i];
        int before = Seen.at(seen.classes, i - 1);
        int after = Seen.at(seen.classes, i + 1);
        add(seen.signs[i], classes);
        add(classes, 0);
        add(before, 0);
        add(after, 0);
        add(before, classes);
        add(after, classes);
        add(seen.signs[i], Seen.at(seen.signs, i - 1));
        add(classes, seen.stems[i].length());
    }

    private void clusters(int i, int[] clusters) {
        int cluster = clusters[i];
        int before = Seen.at(clusters, i - 1);
        int after = Seen.at(clusters, i + 1);
        add(cluster, seen.signs[i]);
        add(before, 0);
        add(after, 0);
        add(before, cluster);
        add(cluster, after);
        add(before * 31 + cluster, after);
    }

    private void labels(int i, int before, int beforeThat) {
        add(before, 0);
        add(before, beforeThat + 1);
        add(before, seen.words[i]);
        add(before, seen.classes[i]);
        add(before, seen.signs[i]);
        add(before, seen.fine[i]);
        add(before, Seen.at(seen.words, i + 1));
        add(before, Seen.at(seen.words, i - 1));
    }

    private void add(int a, int b) {
        int hash = (++template * 0x9E3779B9 ^ a) * 0x85EBCA6B;
        hash = ((hash ^ hash >>> 15) + b) * 0xC2B2AE35;
        hashes[size++] = hash ^ hash >>> 16;
    }
}
