package org.isnad.page.html.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.page.html.box.Box;

/**
 * Finds the teasers of other stories: where several boxes each hold a heading that is a link and little text, what is
 * in them is apart from the page's story.
 */
final class Teasers {
    private static final int FEWEST = 3;
    /** Sections of a story have more paragraphs. */
    private static final int MOST_PARAGRAPHS = 1;

    private Teasers() {}

    /** Makes the blocks of teasers apart, in place. */
    static void silence(List<Judged> blocks) {
        Set<Box> teasers = teasers(blocks);
        if (teasers.size() >= FEWEST) {
            blocks.replaceAll(judged -> teasers.contains(judged.home()) ? judged.as(Kind.APART) : judged);
        }
    }

    private static Set<Box> teasers(List<Judged> blocks) {
        Set<Box> headed = new HashSet<>();
        Map<Box, Integer> paragraphs = new HashMap<>();
        for (Judged judged : blocks) {
            if (judged.kind() == Kind.LINKS && judged.block().rank() > 0) {
                headed.add(judged.home());
            } else if (judged.isProse()) {
                paragraphs.merge(judged.home(), 1, Integer::sum);
            }
        }
        headed.removeIf(box -> paragraphs.getOrDefault(box, 0) > MOST_PARAGRAPHS);
        headed.retainAll(paragraphs.keySet());
        return headed;
    }
}
