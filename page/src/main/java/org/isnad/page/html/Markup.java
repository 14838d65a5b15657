package org.isnad.page.html;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Markup made a document, whose nodes know where they stand, in bounded memory. */
final class Markup {
    /** Elements nested deeper stand beside each other instead; no page that people read has so many levels. */
    private static final int DEEPEST = 256;

    /** A hundred times as many as a long page of news has. */
    private static final int MOST_ELEMENTS = 300_000;

    /**
     * What so few tags can make needs no counting: for each of them, and for the text after it, jsoup opens a dozen
     * elements again at most, and two dozen where it mends wrongly nested ones.
     */
    private static final int FEW_BRACKETS = 6_000;

    /** Comments are nodes as well, and scripts are full of these. */
    private static final int MOST_BRACKETS = 1_000_000;

    private Markup() {}

    /**
     * The document.
     *
     * @throws OversizedPageException where it would not fit into memory with what is made of it
     */
    static Document parse(String markup) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        if (brackets(markup) <= FEW_BRACKETS) {
            return parser.parseInput(markup, "");
        }
        try (StreamParser stream = new StreamParser(parser).parse(markup, "")) {
            checkElements(stream.iterator());
            return stream.document();
        }
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
    private static void checkElements(Iterator<Element> elements) {
        for (int count = 0; elements.hasNext(); elements.next()) {
            if (++count > MOST_ELEMENTS) {
                throw new OversizedPageException(MOST_ELEMENTS + " elements");
            }
        }
    }
}
