package org.isnad.page.html.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
            Optional<Judged> echo = longest(out).filter(block -> isEcho(block, out));
            echo.ifPresent(block -> out.replaceAll(other -> other == block ? block.as(Kind.FURNITURE) : other));
        }
        return out;
    }

    private static Optional<Judged> longest(List<Judged> blocks) {
        return blocks.stream()
                .filter(block -> block.isProse() && block.words() >= LONG)
                .max(Comparator.comparingInt(Judged::words));
    }

    private static boolean isEcho(Judged longest, List<Judged> blocks) {
        Set<String> said = new HashSet<>();
        shingles(longest, said::add);
        int[] again = {0};
        blocks.stream()
                .filter(block -> block.isProse() && block != longest)
                .forEach(block -> shingles(block, shingle -> again[0] += said.contains(shingle) ? 1 : 0));
        return 2 * again[0] > longest.words();
    }

    private static void shingles(Judged block, Consumer<String> each) {
        String[] words = block.block().text().split(" ");
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            each.accept(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
        }
    }
}
