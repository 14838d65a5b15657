package org.isnad.page.html.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.page.html.box.Box;

/** Finds running text on a page that sets no full stops: long lines, several of them in one box. */
final class Unpointed {
    private static final int WORDS = 8;
    private static final int LINES = 3;

    private Unpointed() {}

    /** Makes such lines prose, in place. */
    static void find(List<Judged> blocks) {
        Map<Box, Integer> lines = new HashMap<>();
        for (Judged judged : blocks) {
            if (mayBe(judged)) {
                lines.merge(judged.home(), 1, Integer::sum);
            }
        }
        blocks.replaceAll(judged ->
                mayBe(judged) && lines.getOrDefault(judged.home(), 0) >= LINES ? judged.as(Kind.PROSE) : judged);
    }

    private static boolean mayBe(Judged judged) {
        return judged.kind() == Kind.SHORT
                && judged.words() >= WORDS
                && !judged.block().isItem();
    }
}
