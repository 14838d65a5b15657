package org.isnad.reading.name;

import java.util.Arrays;

/**
 * Clusters things by the contexts they are met in, moving each again and again to the cluster where it fits best: the
 * exchange algorithm of R. Kneser and H. Ney, Improved clustering techniques for class-based statistical language
 * modelling (1993). What is made greatest is the mutual information of clusters and contexts.
 */
final class Exchange {
    private static final int TABLE = 1 << 20;
    private static final float[] X_LOG_X = new float[TABLE];

    static {
        for (int x = 1; x < TABLE; x++) {
            X_LOG_X[x] = (float) (x * Math.log((double) x));
        }
    }

    private final Contexts contexts;
    private final int[] cluster;
    /** How often each context is met with each cluster. */
    private final int[][] met;

    private final long[] total;
    private final double[] gain;

    private Exchange(Contexts contexts, int clusters) {
        this.contexts = contexts;
        cluster = new int[contexts.things()];
        met = new int[contexts.size()][clusters];
        total = new long[clusters];
        gain = new double[clusters];
        for (int thing = 0; thing < cluster.length; thing++) {
            cluster[thing] = thing % clusters;
            move(thing, 1);
        }
    }

    /** The cluster of each thing. The same contexts give the same clusters. */
    static int[] clusters(Contexts contexts, int clusters, int rounds) {
        Exchange exchange = new Exchange(contexts, clusters);
        for (int round = 0; round < rounds; round++) {
            for (int thing = 0; thing < exchange.cluster.length; thing++) {
                exchange.exchange(thing);
            }
        }
        return exchange.cluster;
    }

    private void exchange(int thing) {
        move(thing, -1);
        cluster[thing] = best(thing);
        move(thing, 1);
    }

    private void move(int thing, int sign) {
        int to = cluster[thing];
        for (int i = contexts.start(thing); i < contexts.start(thing + 1); i++) {
            met[contexts.context(i)][to] += sign * contexts.count(i);
            total[to] += (long) sign * contexts.count(i);
        }
    }

    private int best(int thing) {
        Arrays.fill(gain, 0);
        long all = 0;
        for (int i = contexts.start(thing); i < contexts.start(thing + 1); i++) {
            int count = contexts.count(i);
            all += count;
            int[] row = met[contexts.context(i)];
            for (int c = 0; c < gain.length; c++) {
                gain[c] += xLogX(row[c] + count) - xLogX(row[c]);
            }
        }
        int best = cluster[thing];
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < gain.length; c++) {
            double value = gain[c] - (xLogX(total[c] + all) - xLogX(total[c]));
            if (value > most) {
                most = value;
                best = c;
            }
        }
        return best;
    }

    private static double xLogX(long x) {
        return x < TABLE ? X_LOG_X[(int) x] : x * Math.log((double) x);
    }
}
