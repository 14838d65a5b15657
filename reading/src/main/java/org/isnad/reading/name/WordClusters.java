package org.isnad.reading.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Clusters of words that keep the same company in news, after P. F. Brown et al., Class-based n-gram models of natural
 * language (1992), so that the tagger knows of a rare name what it has seen of others. Each fine cluster lies in one
 * coarse cluster. Immutable, thread-safe.
 */
final class WordClusters {
    /** Of a word in no cluster. */
    static final int NONE = -1;

    private static final int FINE_BITS = 16;
    private static final int FINE_MASK = (1 << FINE_BITS) - 1;

    private final Map<String, Integer> clusters;

    private WordClusters(Map<String, Integer> clusters) {
        this.clusters = clusters;
    }

    private static final class Standard {
        static final WordClusters CLUSTERS = load("words.clusters");
    }

    /** The clusters that come with the program. */
    static WordClusters standard() {
        return Standard.CLUSTERS;
    }

    private static WordClusters load(String name) {
        try (InputStream in = WordClusters.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + name);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Clusters in the form of {@code words.clusters}: a line for each fine one, its words; a bare number above. */
    static WordClusters read(BufferedReader lines) throws IOException {
        Map<String, Integer> clusters = new HashMap<>(1 << 17);
        int coarse = 0;
        int fine = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                coarse++;
            } else if (!line.startsWith("# ")) {
                add(line, coarse << FINE_BITS | fine++, clusters);
            }
        }
        return new WordClusters(clusters);
    }

    private static void add(String line, int cluster, Map<String, Integer> clusters) {
        for (int from = 0; from < line.length(); ) {
            int space = line.indexOf(' ', from);
            int to = space < 0 ? line.length() : space;
            clusters.put(line.substring(from, to), cluster);
            from = to + 1;
        }
    }

    /** Both clusters of a word as one number, {@link #NONE} if it is in none. */
    int of(String form) {
        return clusters.getOrDefault(form, NONE);
    }

    static int fine(int cluster) {
        return cluster == NONE ? NONE : cluster & FINE_MASK;
    }

    static int coarse(int cluster) {
        return cluster == NONE ? NONE : cluster >> FINE_BITS;
    }
}
