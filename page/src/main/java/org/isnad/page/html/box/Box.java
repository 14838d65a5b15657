package org.isnad.page.html.box;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds blocks of text and other boxes. Boxes of one page are numbered as they begin. */
public final class Box {
    private final Element element;
    private final @Nullable Box parent;
    private final Role role;
    private final int number;
    private final int depth;
    private int last;
    private boolean headed;
    private boolean holdsBody;

    Box(Element element, @Nullable Box parent, Role role, int number) {
        this.element = element;
        this.parent = parent;
        this.role = role;
        this.number = number;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.last = number;
    }

    /** Tells it and the boxes around it what it is itself; each box is told once. */
    void tellThoseAround() {
        boolean heading = tag().equals("h1");
        for (Box box = this; heading && box != null && !box.headed; box = box.parent) {
            box.headed = true;
        }
        for (Box box = this; role == Role.BODY && box != null && !box.holdsBody; box = box.parent) {
            box.holdsBody = true;
        }
    }

    void end(int lastNumber) {
        last = lastNumber;
    }

    public Element element() {
        return element;
    }

    public String tag() {
        return element.normalName();
    }

    /** Its rank as a heading, 1 to 6; 0 where it is none. */
    public int rank() {
        String tag = tag();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return heading ? tag.charAt(1) - '0' : 0;
    }

    public Role role() {
        return role;
    }

    /** Its place among the page's boxes: those around it have smaller numbers, those in it greater ones. */
    public int number() {
        return number;
    }

    /** How many boxes are around it. */
    public int depth() {
        return depth;
    }

    /** The nearest box around it. */
    public Optional<Box> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether it is that box or stands in it. */
    public boolean in(Box other) {
        return other.number <= number && number <= other.last;
    }

    /** Whether a first-rank heading stands in it. */
    public boolean isHeaded() {
        return headed;
    }

    /** Whether a first-rank heading, or a box named as a story's body, stands in it: then it is not apart. */
    public boolean holdsStory() {
        return headed || holdsBody;
    }

    /** The smallest box around both; boxes of one page have one. */
    public Box common(Box other) {
        Box box = this;
        while (!other.in(box) && box.parent != null) {
            box = box.parent;
        }
        return box;
    }
}
