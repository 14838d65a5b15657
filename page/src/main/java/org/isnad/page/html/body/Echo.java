package org.isnad.page.html.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds a block that says over again what other blocks say: pages keep a copy of the story in one piece for programs.
 * Linear in the text.
 */
final class Echo {
    private static final int LONG = 100;
    private static final int SHINGLE = 4;
    /** Pages have a copy for each network that shows them, and rarely more. */
    private static final int MOST = 3;

    private Echo() {}

    /** The blocks, the echoes among them made furniture. */
    static List<Judged> silenced(List<Judged> blocks) {
        List<Judged> out = new ArrayList<>(blocks);
        for (int i = 0; i < MOST; i++) {
            OptionalInt longest = longest(out);
            if (longest.isPresent() && isEcho(longest.getAsInt(), out)) {
                out.set(longest.getAsInt(), out.get(longest.getAsInt()).as(Kind.FURNITURE));
            }
        }
        return out;
    }

    private static OptionalInt longest(List<Judged> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).isProse() && blocks.get(i).words() >= LONG)
                .reduce((a, b) -> blocks.get(b).words() > blocks.get(a).words() ? b : a);
    }

    /** Whether the others together say at least half of it again; looked at only where they are long enough. */
    private static boolean isEcho(int longest, List<Judged> blocks) {
        int words = blocks.get(longest).words();
        List<Judged> others = IntStream.range(0, blocks.size())
                .filter(i -> i != longest && blocks.get(i).isProse())
                .mapToObj(blocks::get)
                .toList();
        if (2 * others.stream().mapToInt(Judged::words).sum() <= words) {
            return false;
        }
        Set<String> said = new HashSet<>(shingles(blocks.get(longest)));
        long again = others.stream()
                .flatMap(block -> shingles(block).stream())
                .filter(said::contains)
                .count();
        return 2 * again > words;
    }

    private static List<String> shingles(Judged block) {
        String text = block.block().text();
        List<String> shingles = new ArrayList<>();
        int end = 0;
        for (int words = 1; words < SHINGLE && end >= 0; words++) {
            end = text.indexOf(' ', end) + 1;
            end = end == 0 ? -1 : end;
        }
        for (int start = 0; end >= 0; start = text.indexOf(' ', start) + 1) {
            int space = text.indexOf(' ', end);
            shingles.add(text.substring(start, space < 0 ? text.length() : space));
            end = space < 0 ? -1 : space + 1;
        }
        return shingles;
    }
}
