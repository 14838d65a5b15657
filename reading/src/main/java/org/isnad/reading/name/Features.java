package org.isnad.reading.name;

/**
 * The features of a token: hashes of what is seen of it and around it, each together with the number of its template.
 * They are asked for in groups by what they depend on, so that what one form says for itself is asked for once. The
 * templates' numbers are part of the model: a new one gets a new number. Not thread-safe.
 */
final class Features {
    private static final int MOST = 64;
    private static final int SHORT = 2;
    private static final int LONG = 3;
    private static final int LONG_WORD = 5;
    /** The last templates of letters and classes, and of coarse clusters; those of fine ones go on from there. */
    private static final int COARSE = 25;

    private static final int FINE = 31;

    private final int[] hashes = new int[MOST];
    private int size;

    Features clear() {
        size = 0;
        return this;
    }

    int size() {
        return size;
    }

    int hash(int i) {
        return hashes[i];
    }

    /** All features of a token among those around it, given the labels of the two before it. */
    Features of(Glance[] seen, int i, int before, int beforeThat) {
        clear();
        alone(seen[i]);
        before(Glance.at(seen, i - 1));
        after(Glance.at(seen, i + 1));
        beforeThat(Glance.at(seen, i - 2));
        afterThat(Glance.at(seen, i + 2));
        together(Glance.at(seen, i - 2), Glance.at(seen, i - 1), seen[i], Glance.at(seen, i + 1));
        labels(before, beforeThat);
        labelled(before, seen[i]);
        labelledBefore(before, Glance.at(seen, i - 1));
        labelledAfter(before, Glance.at(seen, i + 1));
        return this;
    }

    /** What the token itself says. */
    void alone(Glance here) {
        add(1, 0, 0);
        add(2, here.word(), 0);
        add(3, here.hash(), 0);
        letters(here.stem());
        add(17, here.signs(), here.classes());
        add(18, here.classes(), 0);
        add(24, here.classes(), here.stem().length());
        add(COARSE, here.coarse(), here.signs());
        add(FINE, here.fine(), here.signs());
    }

    private void letters(String stem) {
        int length = stem.length();
        add(13, hash(stem, Math.max(0, length - SHORT), length), Math.min(length, LONG_WORD));
        add(14, hash(stem, Math.max(0, length - LONG), length), 0);
        add(15, hash(stem, 0, Math.min(SHORT, length)), 0);
        add(16, hash(stem, 0, Math.min(LONG, length)), 0);
    }

    private static int hash(String text, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** What the token before says. */
    void before(Glance before) {
        add(4, before.word(), 0);
        add(19, before.classes(), 0);
        add(COARSE + 1, before.coarse(), 0);
        add(FINE + 1, before.fine(), 0);
    }

    /** What the token after says. */
    void after(Glance after) {
        add(5, after.word(), 0);
        add(20, after.classes(), 0);
        add(COARSE + 2, after.coarse(), 0);
        add(FINE + 2, after.fine(), 0);
    }

    /** What the token before the one before says. */
    void beforeThat(Glance beforeThat) {
        add(6, beforeThat.word(), 0);
    }

    /** What the token after the one after says. */
    void afterThat(Glance afterThat) {
        add(7, afterThat.word(), 0);
    }

    /** What neighbours say together. */
    void together(Glance beforeThat, Glance before, Glance here, Glance after) {
        add(8, before.word(), here.word());
        add(9, here.word(), after.word());
        add(10, before.word(), after.word());
        add(11, beforeThat.word(), before.word());
        add(12, before.word(), here.signs());
        add(21, before.classes(), here.classes());
        add(22, after.classes(), here.classes());
        add(23, here.signs(), before.signs());
        clusters(COARSE, before.coarse(), here.coarse(), after.coarse());
        clusters(FINE, before.fine(), here.fine(), after.fine());
    }

    private void clusters(int template, int before, int here, int after) {
        add(template + 3, before, here);
        add(template + 4, here, after);
        add(template + 5, before * 31 + here, after);
    }

    /** What the labels of the two tokens before say. */
    void labels(int before, int beforeThat) {
        add(37, before, 0);
        add(38, before, beforeThat + 1);
    }

    /** What the token says after one of that label. */
    void labelled(int before, Glance here) {
        add(39, before, here.word());
        add(40, before, here.classes());
        add(41, before, here.signs());
        add(42, before, here.fine());
    }

    /** What the token before says with its label. */
    void labelledBefore(int before, Glance token) {
        add(44, before, token.word());
    }

    /** What the token after says with the label of that before. */
    void labelledAfter(int before, Glance after) {
        add(43, before, after.word());
    }

    private void add(int template, int a, int b) {
        int hash = (template * 0x9E3779B9 ^ a) * 0x85EBCA6B;
        hash = ((hash ^ hash >>> 15) + b) * 0xC2B2AE35;
        hashes[size++] = hash ^ hash >>> 16;
    }
}
