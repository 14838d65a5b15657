package org.isnad.page.site;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
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
        add(page, 1);
        pages.addLast(page);
        if (pages.size() > PAGES) {
            add(pages.removeFirst(), -1);
        }
    }

    private void add(Sample page, int by) {
        for (int i = 0; i < page.size(); i++) {
            int count = counts.getOrDefault(page.line(i), 0) + by;
            if (count == 0) {
                counts.remove(page.line(i));
            } else {
                counts.put(page.line(i), count);
            }
        }
    }

    /** What is known of a page's lines; it does not change with the pages to come. */
    Template template(Sample page) {
        long[] template = lines(page, i -> isTemplate(page, i));
        long[] repeated = lines(page, i -> page.isProse(i) && count(page, i) > 1);
        return template.length + repeated.length == 0 ? Template.NONE : new KnownLines(template, repeated);
    }

    private static long[] lines(Sample page, IntPredicate which) {
        return IntStream.range(0, page.size())
                .filter(which)
                .mapToLong(page::line)
                .toArray();
    }

    private boolean isTemplate(Sample page, int line) {
        int count = count(page, line);
        int part = page.isProse(line) ? PROSE_PART : SHORT_PART;
        return count >= FEWEST && count * part >= pages.size();
    }

    private int count(Sample page, int line) {
        return counts.getOrDefault(page.line(line), 0);
    }

    /** The hashes of lines, ascending. */
    private static final class KnownLines implements Template {
        private final long[] template;
        private final long[] repeated;

        KnownLines(long[] template, long[] repeated) {
            this.template = template;
            this.repeated = repeated;
        }

        @Override
        public boolean has(String key) {
            return Arrays.binarySearch(template, Sample.hash(key)) >= 0;
        }

        @Override
        public boolean repeats(String key) {
            return Arrays.binarySearch(repeated, Sample.hash(key)) >= 0;
        }
    }
}
