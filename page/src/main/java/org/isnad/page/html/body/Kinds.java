package org.isnad.page.html.body;

import org.isnad.arabic.Letter;
import org.isnad.page.html.box.Block;
import org.isnad.page.text.Key;
import org.isnad.page.text.LineKinds;
import org.isnad.page.text.Template;

/** Judges blocks one by one, in any language. Immutable, thread-safe. */
final class Kinds {
    /** Words of a paragraph that ends as sentences do; with another sign than the full stop; with a comma; without. */
    private static final int SENTENCE = 4;

    private static final int LONG_SENTENCE = 8;
    private static final int CLAUSES = 12;
    private static final int PARAGRAPH = 20;

    /** Above such a share of links a block is a way to somewhere else; a paragraph may have more of them. */
    private static final double LINKED = 0.6;

    private static final double LINKED_PARAGRAPH = 0.8;
    private static final int LONG_PARAGRAPH = 25;

    private static final String STOPS = ".\u06D4\u3002\uFF01\uFF1F\u0964";
    private static final String OTHER_STOPS = "?!:" + Letter.QUESTION_MARK;
    private static final String COMMAS = "," + Letter.COMMA + "\u3001\uFF0C";
    private static final String CLOSING = "\"'\u00BB\u201C\u201D\u2019)]";

    private static final LineKinds LINES = new LineKinds();

    private final Template template;

    Kinds(Template template) {
        this.template = template;
    }

    /** @param apart whether it stands in a box that is apart from the story */
    Judged judge(Block block, boolean apart) {
        if (apart) {
            return new Judged(block, Kind.APART, "");
        } else if (block.links() > (block.words() < LONG_PARAGRAPH ? LINKED : LINKED_PARAGRAPH)) {
            return new Judged(block, Kind.LINKS, "");
        }
        String key = Key.of(block.text());
        return new Judged(block, kind(block, key), key);
    }

    private Kind kind(Block block, String key) {
        if (template.has(key) || Signature.is(block.text())) {
            return Kind.FURNITURE;
        }
        boolean heading = block.rank() > 0;
        return switch (LINES.of(block.text(), key)) {
            // A heading that asks the reader to subscribe stands above more of that.
            case POINTER, NOTICE -> heading ? Kind.POINTER : Kind.FURNITURE;
            case FURNITURE, TEMPLATE -> heading ? Kind.HEADING : Kind.FURNITURE;
            case PROSE, REPEATED -> heading ? Kind.HEADING : Kind.PROSE;
            case SHORT -> heading ? Kind.HEADING : isProse(block) ? Kind.PROSE : Kind.SHORT;
        };
    }

    private static boolean isProse(Block block) {
        int words = block.words();
        return words >= PARAGRAPH
                || words >= CLAUSES && hasComma(block.text())
                || words >= SENTENCE && words >= shortestSentence(block.text());
    }

    private static boolean hasComma(String text) {
        return COMMAS.chars().anyMatch(comma -> text.indexOf(comma) >= 0);
    }

    private static int shortestSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char sign = text.charAt(last);
        // Quirk: outlets end headlines and teasers, but no paragraph, with several full stops.
        boolean several = sign == '.' && last > 0 && text.charAt(last - 1) == sign;
        if (STOPS.indexOf(sign) >= 0 && !several) {
            return SENTENCE;
        }
        return OTHER_STOPS.indexOf(sign) >= 0 ? LONG_SENTENCE : Integer.MAX_VALUE;
    }
}
