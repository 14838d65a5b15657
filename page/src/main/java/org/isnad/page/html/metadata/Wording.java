package org.isnad.page.html.metadata;

import java.util.Optional;
import org.isnad.page.text.Space;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Texts of pages as one plain line. */
public final class Wording {
    /** Markup holds at most so many times more characters than the line that is seen. */
    private static final int SPACIOUS = 8;

    private Wording() {}

    /** A line with entities resolved, even if they were written twice over, and white space collapsed. */
    public static String plain(String written) {
        String text = written;
        for (int times = 0; times < 2 && text.indexOf('&') >= 0; times++) {
            text = Parser.unescapeEntities(text, false);
        }
        return Space.collapse(text);
    }

    /** An element's text; empty where it is longer than that, or blank. */
    public static Optional<String> of(Element element, int longest) {
        StringBuilder text = new StringBuilder();
        element.filter(new Gathering(text, SPACIOUS * longest));
        String line = Space.collapse(text);
        return line.isEmpty() || line.length() > longest ? Optional.empty() : Optional.of(line);
    }

    /** Gathers text until it is too long, so that large elements cost nothing. */
    private record Gathering(StringBuilder text, int most) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                text.append(' ');
            }
            return text.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
