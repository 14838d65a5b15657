package org.isnad.page.html.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.page.html.box.Block;
import org.isnad.page.html.box.Box;
import org.isnad.page.html.box.Layout;
import org.isnad.page.html.box.Role;
import org.isnad.page.text.Template;

/** A page's blocks, judged one by one and then by what stands before them. */
final class Judgement {
    /** Headings with more words are titles of something. */
    private static final int LABEL = 8;

    private final Layout layout;
    private final Apart apart;
    private final List<Judged> blocks = new ArrayList<>();

    Judgement(Layout layout, Apart apart, Template template) {
        this.layout = layout;
        this.apart = apart;
        Kinds kinds = new Kinds(template);
        for (Block block : layout.blocks()) {
            blocks.add(kinds.judge(block, apart.has(block.box())));
        }
        if (blocks.stream().noneMatch(Judged::isProse)) {
            Unpointed.find(blocks);
        }
        Teasers.silence(blocks);
        followPointers();
    }

    List<Box> boxes() {
        return layout.boxes();
    }

    List<Judged> blocks() {
        return blocks;
    }

    boolean isApart(Box box) {
        return apart.has(box);
    }

    /** The blocks in a box, in order. */
    List<Judged> in(Box box) {
        return blocks.stream().filter(block -> block.box().in(box)).toList();
    }

    /**
     * What follows a heading above other stories is apart as well, until its box ends or the text goes on that was
     * there before it.
     */
    private void followPointers() {
        Set<Box> homes = new HashSet<>();
        boolean follows = false;
        Box scope = layout.boxes().isEmpty() ? null : layout.boxes().get(0);
        for (int i = 0; i < blocks.size(); i++) {
            Judged judged = blocks.get(i);
            follows = follows && scope != null && judged.box().in(scope) && !homes.contains(judged.home());
            if (follows) {
                blocks.set(i, judged.as(Kind.APART));
            } else if (judged.isProse()) {
                homes.add(judged.home());
            } else if (points(judged) && !homes.isEmpty()) {
                follows = true;
                scope = judged.box().parent().orElse(judged.box());
            }
        }
    }

    private static boolean points(Judged judged) {
        boolean named = judged.block().rank() > 1 && judged.box().role() == Role.POINTER;
        return judged.kind() == Kind.POINTER || named && judged.words() <= LABEL;
    }
}
