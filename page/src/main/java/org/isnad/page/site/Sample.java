package org.isnad.page.site;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lines of a page as far as they are compared with those of other pages. Immutable. */
public final class Sample {
    /** So many lines of a page are looked at; more have only lists of everything. */
    private static final int MOST_LINES = 2_000;
    /** A line as long as this is running text. */
    private static final int PROSE = 80;
    /** Of pages with less running text than this all lines are compared. */
    private static final int LITTLE = 200;
    /** One in so many UTF-16 units at least is a page's own. */
    private static final int OWN_PART = 6;

    private static final long[] NONE = {};

    private final String site;
    /** The lines' hashes, each once, ascending. */
    private final long[] lines;
    /** How long each is, in UTF-16 units of its key. */
    private final int[] lengths;

    private Sample(String site, Map<Long, Integer> lines) {
        this.site = site;
        this.lines = lines.keySet().stream().mapToLong(Long::longValue).toArray();
        this.lengths = lines.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * A sample of a page whose lines have these keys.
     *
     * @param site what the page belongs to: a host, or a folder
     */
    public static Sample of(String site, Stream<String> keys) {
        Map<Long, Integer> lines = new TreeMap<>();
        keys.filter(key -> !key.isEmpty()).limit(MOST_LINES).forEach(key -> lines.put(hash(key), key.length()));
        return new Sample(site, lines);
    }

    /** FNV-1a over UTF-16 units. */
    static long hash(String key) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    String site() {
        return site;
    }

    /** How many lines there are. */
    int size() {
        return lines.length;
    }

    long line(int i) {
        return lines[i];
    }

    boolean isProse(int line) {
        return lengths[line] >= PROSE;
    }

    /** How much running text there is. */
    int prose() {
        return lengthNotIn(NONE, PROSE);
    }

    private int lengthNotIn(long[] others, int shortest) {
        int sum = 0;
        for (int i = 0; i < lines.length; i++) {
            boolean own = lengths[i] >= shortest && Arrays.binarySearch(others, lines[i]) < 0;
            sum += own ? lengths[i] : 0;
        }
        return sum;
    }

    /**
     * Whether two pages tell different stories: each has a good part of its text alone. A story crawled twice, or under
     * two addresses, or brought up to date, is the same.
     */
    boolean differs(Sample other) {
        int shortest = Math.min(prose(), other.prose()) >= LITTLE ? PROSE : 0;
        int least = Math.min(lengthNotIn(NONE, shortest), other.lengthNotIn(NONE, shortest));
        int own = Math.min(lengthNotIn(other.lines, shortest), other.lengthNotIn(lines, shortest));
        return own * OWN_PART >= least && own > 0;
    }
}
