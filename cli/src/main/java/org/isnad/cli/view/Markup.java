package org.isnad.cli.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML in such a way that nothing a page says, in text or in an attribute, can become markup. */
final class Markup {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Writer out) {
        this.out = out;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one whose value is empty is left out
     */
    Markup open(String tag, String... attributes) throws IOException {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** An element without content or end. */
    Markup empty(String tag, String... attributes) throws IOException {
        tag(tag, attributes);
        return this;
    }

    /** A whole element that holds only text. */
    Markup leaf(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    /** Ends the innermost element. */
    Markup close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    Markup text(String text) throws IOException {
        escape(Shown.of(text));
        return this;
    }

    /** Trusted text as it is: our style sheet, line breaks. */
    Markup raw(String text) throws IOException {
        out.write(text);
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }

    private void tag(String tag, String... attributes) throws IOException {
        out.write("<" + tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(" " + attributes[i] + "=\"");
                escape(Shown.of(attributes[i + 1]));
                out.write('"');
            }
        }
        out.write('>');
    }

    private void escape(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (!entity.isEmpty()) {
                out.write(text, from, i - from);
                out.write(entity);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
