package org.isnad.page.html.box;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One pass over a page, in which its boxes are opened and closed and its text is gathered into blocks. */
final class Walk implements NodeFilter {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Roles roles;
    private Run run = new Run(null);
    private @Nullable Box box;
    private int links;

    Walk(Roles roles) {
        this.roles = roles;
    }

    Layout layout() {
        return new Layout(boxes, blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            run.add(leaf, links > 0);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        switch (Tag.of(element)) {
            case UNSEEN -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case BREAK -> endBlock();
            case LINK -> links++;
            case BLOCK -> {
                endBlock();
                open(element, roles.of(element));
            }
            case INLINE -> enterInline(element);
        }
        return FilterResult.CONTINUE;
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
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (box != null && box.element().equals(element)) {
                close(box);
            } else if (Tag.of(element) == Tag.LINK) {
                links--;
            }
        }
        return FilterResult.CONTINUE;
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
