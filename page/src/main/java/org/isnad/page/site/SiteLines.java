package org.isnad.page.site;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.page.text.Template;

/** How often each line stands on the latest pages of one site, of which no two tell the same story. */
final class SiteLines {
    /** So many pages count: lists of the day's stories change, and a line of last month's says little. */
    private static final int PAGES = 64;
    /** On fewer pages nothing recurs, it may be chance. */
    private static final int FEWEST = 3;
    /** A short line on one page in so many is template: «most read», menus, buttons. */
    private static final int SHORT_PART = 16;
    /** Running text must stand on one page in so many, since stories repeat what went before. */
    private static final int PROSE_PART = 2;

    private final Deque<Sample> pages = new ArrayDeque<>();
    private final Map<Long, Integer> counts = new HashMap<>();

    /** How many lines are counted, each on each page. */
    int size() {
        return pages.stream().mapToInt(page -> page.size()).sum();
    }

    void learn(Sample page) {
        if (!pages.stream().allMatch(page::differs)) {
            return;
        }
        count(page, 1);
        pages.addLast(page);
        if (pages.size() > PAGES) {
            count(pages.removeFirst(), -1);
        }
    }

    private void count(Sample page, int by) {
        for (int i = 0; i < page.size(); i++) {
            int count = counts.getOrDefault(page.line(i), 0) + by;
            if (count == 0) {
                counts.remove(page.line(i));
            } else {
                counts.put(page.line(i), count);
            }
        }
    }

    Template template(Sample page) {
        long[] recurring = IntStream.range(0, page.size())
                .filter(i -> recurs(page.line(i), page.isProse(i)))
                .mapToLong(page::line)
                .toArray();
        return recurring.length == 0 ? Template.NONE : key -> Arrays.binarySearch(recurring, Sample.hash(key)) >= 0;
    }

    private boolean recurs(long line, boolean prose) {
        int count = counts.getOrDefault(line, 0);
        return count >= FEWEST && count * (prose ? PROSE_PART : SHORT_PART) >= pages.size();
    }
}
