package org.isnad.page.html;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Markup made a document in bounded memory. */
final class Markup {
    /** Elements nested deeper stand beside each other instead; no page that people read has so many levels. */
    private static final int DEEPEST = 256;

    /** A hundred times as many as a long page of news has. */
    private static final int MOST_ELEMENTS = 300_000;

    /** Comments are nodes as well, and scripts are full of these. */
    private static final int MOST_BRACKETS = 1_000_000;

    /** So few make fewer than {@link #MOST_ELEMENTS}, even where each opens again whatever formatting is open. */
    private static final int FEW_BRACKETS = 15_000;

    private Markup() {}

    /**
     * The document.
     *
     * @throws OversizedPageException where it would not fit into memory with what is made of it
     */
    static Document parse(String markup) {
        return parse(markup, Parser.htmlParser());
    }

    /** The same, whose nodes know where they stand: that takes half as long again. */
    static Document tracked(String markup) {
        return parse(markup, Parser.htmlParser().setTrackPosition(true));
    }

    private static Document parse(String markup, Parser any) {
        Parser parser = any.setMaxDepth(DEEPEST);
        return brackets(markup) <= FEW_BRACKETS ? parser.parseInput(markup, "") : counted(markup, parser);
    }

    private static int brackets(String markup) {
        int brackets = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            if (++brackets > MOST_BRACKETS) {
                throw new OversizedPageException(MOST_BRACKETS + " tags and comments");
            }
        }
        return brackets;
    }

    /** Counted while they are made: a short page can make many, since what is open is opened again. */
    private static Document counted(String markup, Parser parser) {
        try (StreamParser stream = new StreamParser(parser).parse(markup, "")) {
            Iterator<Element> elements = stream.iterator();
            for (int count = 0; elements.hasNext(); elements.next()) {
                if (++count > MOST_ELEMENTS) {
                    throw new OversizedPageException(MOST_ELEMENTS + " elements");
                }
            }
            return stream.document();
        }
    }
}
