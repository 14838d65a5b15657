package org.isnad.reading.name;

import java.util.Arrays;

/** How often each of some things is met in each of some contexts; only what is met at all is held. */
final class Contexts {
    private final int size;
    private final int[] starts;
    private final int[] contexts;
    private final int[] counts;

    /**
     * Counts meetings.
     *
     * @param things how many things there are
     * @param size how many contexts there are
     * @param meetings one for each time that a thing is met: its number in the upper half, the context's in the lower
     */
    Contexts(int things, int size, long[] meetings) {
        this.size = size;
        long[] sorted = meetings.clone();
        Arrays.sort(sorted);
        starts = new int[things + 1];
        contexts = new int[sorted.length];
        counts = new int[sorted.length];
        int last = 0;
        int thing = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                for (; thing <= (int) (sorted[i] >>> 32); thing++) {
                    starts[thing] = last;
                }
                contexts[last++] = (int) sorted[i];
            }
            counts[last - 1]++;
        }
        Arrays.fill(starts, thing, starts.length, last);
    }

    /** The same meetings, of the clusters that the things are in. */
    Contexts of(int[] cluster, int clusters) {
        long all = 0;
        for (int i = 0; i < starts[starts.length - 1]; i++) {
            all += counts[i];
        }
        long[] meetings = new long[Math.toIntExact(all)];
        int n = 0;
        for (int thing = 0; thing + 1 < starts.length; thing++) {
            for (int i = starts[thing]; i < starts[thing + 1]; i++) {
                Arrays.fill(meetings, n, n + counts[i], (long) cluster[thing] << 32 | contexts[i]);
                n += counts[i];
            }
        }
        return new Contexts(clusters, size, meetings);
    }

    int things() {
        return starts.length - 1;
    }

    int size() {
        return size;
    }

    /** The first meeting of a thing; those of the next begin where its own end. */
    int start(int thing) {
        return starts[thing];
    }

    int context(int meeting) {
        return contexts[meeting];
    }

    int count(int meeting) {
        return counts[meeting];
    }
}
