package org.isnad.page.html.box;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** One pass over a page, in which its boxes are opened and closed and its text is gathered into blocks. */
final class Walk implements NodeVisitor {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Roles roles;
    private final Places places;
    private Run run = new Run(null);
    private @Nullable Box box;
    private int links;
    private int unseen;

    Walk(Roles roles, Places places) {
        this.roles = roles;
        this.places = places;
    }

    Layout layout() {
        return new Layout(boxes, blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            Span place = places.next(leaf);
            if (unseen == 0) {
                run.add(leaf.getWholeText(), links > 0, place);
            }
        } else if (node instanceof Element element) {
            enter(element, Tag.of(element));
        }
    }

    private void enter(Element element, Tag tag) {
        if (tag == Tag.UNSEEN) {
            unseen++;
        } else if (unseen == 0) {
            enterSeen(element, tag);
        }
    }

    private void enterSeen(Element element, Tag tag) {
        switch (tag) {
            case BREAK -> endBlock();
            case LINK -> links++;
            case BLOCK -> {
                endBlock();
                open(element, roles.of(element));
            }
            default -> enterInline(element);
        }
    }

    /** What is apart from the story inside a paragraph, a caption for example, does not part the paragraph. */
    private void enterInline(Element element) {
        Role role = roles.of(element);
        if (role.isApart()) {
            run = new Run(run);
            open(element, role);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Tag tag = Tag.of(element);
        if (tag == Tag.UNSEEN) {
            unseen--;
        } else if (unseen == 0 && box != null && box.element().equals(element)) {
            close(box);
        } else if (unseen == 0 && tag == Tag.LINK) {
            links--;
        }
    }

    private void open(Element element, Role role) {
        box = new Box(element, box, role, boxes.size());
        boxes.add(box);
        box.tellThoseAround();
    }

    private void close(Box closed) {
        endBlock();
        closed.end(boxes.size() - 1);
        box = closed.parent().orElse(null);
        if (Tag.of(closed.element()) == Tag.INLINE) {
            run = run.outer();
        }
    }

    private void endBlock() {
        if (box != null) {
            run.end(box).ifPresent(blocks::add);
        }
    }
}
