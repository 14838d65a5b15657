package org.isnad.page.html.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.page.html.box.Block;
import org.isnad.page.html.box.Box;

/** Chooses the story's paragraphs among the blocks of its box. */
final class Selection {
    /** Fewer words recur in one story for good reason. */
    private static final int RECURS = 4;

    private final List<Judged> blocks;
    private final String title;
    private final int first;
    private final int last;
    private final Set<Box> homes = new HashSet<>();

    /**
     * @param title the key of the story's title
     * @param whole whether short blocks count that stand before the first running text
     */
    Selection(List<Judged> blocks, String title, boolean whole) {
        this.blocks = blocks;
        this.title = title;
        int from = blocks.size();
        int to = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isProse()) {
                from = Math.min(from, i);
                to = i;
                homes.add(blocks.get(i).home());
            }
        }
        this.first = whole ? -1 : from;
        this.last = to;
    }

    /** The paragraphs in order. */
    List<Block> paragraphs() {
        List<Block> kept = new ArrayList<>();
        boolean[] keep = keep();
        Map<String, Box> said = new HashMap<>();
        for (int i = 0; i < keep.length; i++) {
            if (keep[i] && !isSaidElsewhere(blocks.get(i), said)) {
                kept.add(blocks.get(i).block());
            }
        }
        return kept;
    }

    /** From the end, since a heading is the story's if text of the story follows it. */
    private boolean[] keep() {
        boolean[] keep = new boolean[blocks.size()];
        boolean follows = false;
        for (int i = keep.length - 1; i >= 0; i--) {
            Judged judged = blocks.get(i);
            switch (judged.kind()) {
                case PROSE -> keep[i] = true;
                case SHORT -> keep[i] = isAmongText(i);
                case HEADING -> keep[i] = follows && isSubheading(judged);
                default -> {}
            }
            follows = keep[i] || follows && judged.kind() != Kind.LINKS && judged.kind() != Kind.POINTER;
        }
        return keep;
    }

    private boolean isAmongText(int at) {
        Judged judged = blocks.get(at);
        boolean beside = homes.contains(judged.box())
                || judged.box().parent().filter(homes::contains).isPresent();
        return at > first && (at < last || judged.block().isItem() || beside);
    }

    private boolean isSubheading(Judged judged) {
        return judged.block().rank() > 1 && !judged.key().equals(title) && !isPartOfTitle(judged);
    }

    /** The page's title may have the site's name before the headline, or after it. */
    private boolean isPartOfTitle(Judged judged) {
        String part = judged.key();
        return judged.words() >= RECURS && (title.endsWith(" " + part) || title.startsWith(part + " "));
    }

    /** Whether the same words stand in another box before: a quotation pulled out of the text. */
    private static boolean isSaidElsewhere(Judged judged, Map<String, Box> said) {
        Box home = judged.box().parent().orElse(judged.box());
        Box before = said.putIfAbsent(judged.block().text(), home);
        return before != null && before != home && judged.words() >= RECURS;
    }
}
