package org.isnad.page.html.language;

import org.isnad.page.text.Space;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The longer texts of a page, as many as tell its language. */
public final class Sample {
    private static final int ENOUGH = 3_000;
    /** Shorter ones are labels, which may be in another language. */
    private static final int LONG = 40;

    private Sample() {}

    /** The texts on one line. */
    public static String of(Document page) {
        StringBuilder text = new StringBuilder(page.title()).append(' ');
        page.body().filter(new Gathering(text));
        return Space.collapse(text);
    }

    private record Gathering(StringBuilder text) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words && words.getWholeText().length() >= LONG && !words.isBlank()) {
                text.append(words.getWholeText()).append(' ');
            }
            return text.length() > ENOUGH ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
