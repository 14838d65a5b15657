package org.isnad.link.story;

import java.util.Comparator;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.isnad.link.model.Key;
import org.isnad.link.sheet.Sheet;
import org.isnad.link.sheet.Shingles;
import org.isnad.link.sheet.Vector;
import org.isnad.link.words.Hash;

/**
 * The keys under which stories meet: pairs of the terms that tell most of a story, within a few days of each other; and
 * bands of min-hashes over its runs of words, whenever they were published. Each is rare by construction, so that a
 * story meets those of its own affair and few others. Stateless, thread-safe.
 */
public final class Keys {
    /** The most telling terms of a story that are paired. */
    private static final int TERMS = 9;

    /** Stories published within so many days of each other meet. */
    private static final int DAYS = 3;

    private static final int BANDS = 10;
    private static final int ROWS = 2;

    private Keys() {}

    /** All keys of a story, none for one without words. */
    public static Set<Key> of(Sheet sheet) {
        Set<Key> keys = new TreeSet<>();
        pairs(sheet.terms(), sheet.day(), keys);
        bands(sheet.shingles(), keys);
        return keys;
    }

    /** Each period of days begins where the one before ends; a story is entered in its own and in the one before. */
    private static void pairs(Vector terms, OptionalLong day, Set<Key> keys) {
        int[] top = top(terms);
        long period = day.isPresent() ? Math.floorDiv(day.getAsLong(), DAYS) : Long.MIN_VALUE;
        for (int i = 0; i < top.length; i++) {
            for (int j = 0; j < i; j++) {
                long pair = Hash.of(Math.min(top[i], top[j]), Math.max(top[i], top[j]));
                keys.add(new Key(Hash.of(pair, period)));
                keys.add(new Key(Hash.of(pair, period - 1)));
            }
        }
    }

    private static int[] top(Vector terms) {
        return IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -terms.weight(i))
                        .thenComparing(terms::id))
                .limit(TERMS)
                .mapToInt(terms::id)
                .toArray();
    }

    private static void bands(Shingles shingles, Set<Key> keys) {
        if (shingles.size() == 0) {
            return;
        }
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = Hash.of(key, least(shingles, (long) band * ROWS + row));
            }
            keys.add(new Key(key));
        }
    }

    private static long least(Shingles shingles, long seed) {
        long salt = Hash.mixed(seed + 1);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < shingles.size(); i++) {
            least = Math.min(least, Hash.mixed(shingles.run(i) ^ salt));
        }
        return least;
    }
}
