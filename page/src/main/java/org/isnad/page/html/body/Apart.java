package org.isnad.page.html.body;

import org.isnad.page.html.box.Block;
import org.isnad.page.html.box.Box;
import org.isnad.page.html.box.Layout;
import org.isnad.page.html.box.Role;

/** Which boxes of a page are apart from its story, by their tags and names and those of the boxes around them. */
final class Apart {
    /** A box named as a picture's that has fewer words holds its caption. */
    private static final int CAPTION = 60;

    private final boolean[] apart;
    private final int[] words;

    private Apart(Layout layout) {
        apart = new boolean[layout.boxes().size()];
        words = new int[layout.boxes().size()];
        for (Block block : layout.blocks()) {
            words[block.box().number()] += block.words();
        }
        for (int i = words.length - 1; i >= 0; i--) {
            int all = words[i];
            layout.boxes().get(i).parent().ifPresent(parent -> words[parent.number()] += all);
        }
    }

    static Apart of(Layout layout) {
        Apart apart = new Apart(layout);
        for (Box box : layout.boxes()) {
            boolean inherited = box.parent().filter(apart::has).isPresent();
            apart.apart[box.number()] = inherited || apart.isItself(box);
        }
        return apart;
    }

    /** None, as if no tag or name told anything. */
    static Apart none(Layout layout) {
        return new Apart(layout);
    }

    private boolean isItself(Box box) {
        boolean caption = box.role() == Role.PICTURE && words[box.number()] < CAPTION;
        // Names on the page's outermost boxes tell of its looks: has-sidebar.
        return (caption || box.role().isApart()) && !box.holdsStory() && box.depth() > 1;
    }

    boolean has(Box box) {
        return apart[box.number()];
    }
}
