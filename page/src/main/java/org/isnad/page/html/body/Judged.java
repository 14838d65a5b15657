package org.isnad.page.html.body;

import org.isnad.page.html.box.Block;
import org.isnad.page.html.box.Box;

/**
 * A block and what it is.
 *
 * @param key the {@link org.isnad.page.text.Key} of its text; empty where it is no candidate for the story
 */
record Judged(Block block, Kind kind, String key) {
    Judged as(Kind other) {
        return new Judged(block, other, key);
    }

    boolean isProse() {
        return kind == Kind.PROSE;
    }

    int words() {
        return block.words();
    }

    Box box() {
        return block.box();
    }

    /** The box that holds paragraphs of which this is one. */
    Box home() {
        return isParagraph(box()) ? box().parent().orElse(box()) : box();
    }

    /** Whether a box is a paragraph, or a part of one text, rather than something that holds a whole text. */
    static boolean isParagraph(Box box) {
        return switch (box.tag()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "tr", "ul", "ol", "blockquote", "pre" ->
                true;
            default -> false;
        };
    }

    /** What it counts for when the box is sought whose text is the story's: running text for its words. */
    double weight() {
        return switch (kind) {
            case PROSE -> words() * (1 - block.links());
            case SHORT -> block.isItem() ? 0 : -2;
            case HEADING -> -2;
            case LINKS -> -4;
            // Times and counts stand in stories that are told by the hour.
            case FURNITURE -> block.text().codePoints().anyMatch(Character::isLetter) ? -8 : -2;
            case POINTER -> -8;
            case APART -> -3;
        };
    }
}
