package org.isnad.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.page.text.Key;
import org.jsoup.parser.Parser;

/**
 * The lines of text in HTML, roughly as a browser breaks them, at a small part of what parsing it costs: good enough to
 * compare pages by. One pass; not thread-safe.
 */
public final class MarkupLines {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "dfn", "em", "font", "i", "img", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "svg", "textarea", "iframe");

    private static final int MOST_LINES = 2_000;
    private static final int LONGEST_NAME = 20;
    /** Longer ones are compared by their beginning alone. */
    private static final int LONGEST_LINE = 10_000;

    private final String markup;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int at;

    private MarkupLines(String markup) {
        this.markup = markup;
    }

    /** The lines, in order, with whatever white space is in them; a very long one is cut. */
    public static Stream<String> of(String markup) {
        MarkupLines lines = new MarkupLines(markup);
        lines.scan();
        return lines.lines.stream();
    }

    /** The keys of the lines, in order. */
    public static Stream<String> keys(String markup) {
        return of(markup).map(Key::of);
    }

    private void scan() {
        while (at < markup.length() && lines.size() < MOST_LINES) {
            char c = markup.charAt(at);
            if (c == '<' && opensTag(at + 1)) {
                tag();
            } else {
                append(c);
                at++;
            }
        }
        end();
    }

    private boolean opensTag(int next) {
        char c = next < markup.length() ? markup.charAt(next) : ' ';
        return c == '!' || c == '/' || c == '?' || isLetter(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void append(char c) {
        if (line.length() < LONGEST_LINE) {
            line.append(c);
        }
    }

    private void end() {
        String text = line.toString();
        line.setLength(0);
        if (!text.isBlank()) {
            lines.add(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
        }
    }

    private void tag() {
        if (markup.startsWith("<!--", at)) {
            at = after("-->", at + 4);
            return;
        }
        boolean closing = markup.charAt(at + 1) == '/';
        String name = name(at + (closing ? 2 : 1));
        at = after(">", at + 1);
        if (!INLINE.contains(name)) {
            end();
        }
        if (!closing && UNSEEN.contains(name)) {
            at = closingOf(name);
        }
    }

    private String name(int from) {
        int to = from;
        while (to < markup.length() && to - from < LONGEST_NAME && Character.isLetterOrDigit(markup.charAt(to))) {
            to++;
        }
        return markup.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private int after(String sign, int from) {
        int found = markup.indexOf(sign, from);
        return found < 0 ? markup.length() : found + sign.length();
    }

    private int closingOf(String name) {
        int from = markup.indexOf("</", at);
        while (from >= 0 && !markup.regionMatches(true, from + 2, name, 0, name.length())) {
            from = markup.indexOf("</", from + 2);
        }
        return from < 0 ? markup.length() : from;
    }
}
