package org.isnad.reading.statement;

import org.isnad.reading.lexicon.Frame;

/**
 * What opens a content.
 *
 * @param at the opening token, where the reporting clause ends
 * @param content the first token of the content
 */
record Opener(Frame frame, int at, int content) {
    /** One whose first token is the content's own. */
    static Opener inside(Frame frame, int at) {
        return new Opener(frame, at, at);
    }

    /** Whether the content is a clause or a quotation, not a noun phrase. */
    boolean isClause() {
        return frame == Frame.THAT || frame == Frame.QUOTE;
    }

    /** How names of rules tell of it. */
    String kind() {
        switch (frame) {
            case THAT:
                return "that";
            case QUOTE:
                return "quotation";
            case OBJECT:
                return "object";
            case PLAIN:
                return "clause";
            default:
                return "preposition";
        }
    }
}
