package org.isnad.ledger.search.analysis;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 (Robertson and Zaragoza) without the index's own counts: how rare a word is comes from {@link Rarity}, as the
 * boost of its query, and the usual length is a constant. So a document's score is the same in every index.
 */
public final class Saturation extends Similarity {
    private static final float K1 = 1.2f;
    private static final float B = 0.4f;
    /** Words of a usual statement with its speaker. */
    private static final float USUAL = 25;

    private static final float[] LENGTHS = lengths();

    private static float[] lengths() {
        float[] out = new float[256];
        for (int i = 0; i < out.length; i++) {
            out[i] = K1 * (1 - B + B * SmallFloat.byte4ToInt((byte) i) / USUAL);
        }
        return out;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new Scorer(boost);
    }

    private static final class Scorer extends SimScorer {
        private final float weight;

        Scorer(float boost) {
            this.weight = boost * (K1 + 1);
        }

        /** Written so that it never falls as the frequency grows, which the skipping of documents relies on. */
        @Override
        public float score(float frequency, long norm) {
            return weight - weight / (1 + frequency / LENGTHS[(byte) norm & 0xFF]);
        }
    }
}
