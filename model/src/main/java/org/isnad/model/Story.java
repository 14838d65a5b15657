package org.isnad.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The journalistic text of a page: title and body in one string, into which every offset of a {@link Reading} points.
 *
 * @param id stable name: given, or made from the URL, else from the content
 * @param imprint what the page says about its publication
 * @param text the title, a newline, then the body, its paragraphs parted by newlines
 * @param titleEnd where the title ends in {@code text}; zero where there is none
 * @param paragraphs the body's paragraphs in order, blank ones left out
 */
public record Story(String id, Imprint imprint, String text, int titleEnd, List<Paragraph> paragraphs) {
    public Story {
        Objects.requireNonNull(id, "id");
        if (titleEnd < 0 || titleEnd > text.length()) {
            throw new IllegalArgumentException("title ends at " + titleEnd + " of " + text.length());
        }
        paragraphs = List.copyOf(paragraphs);
    }

    /** A story whose body's paragraphs are its lines; the body is kept character for character. */
    public static Story of(String id, Imprint imprint, String title, String body) {
        String text = title + "\n" + body;
        return new Story(id, imprint, text, title.length(), lines(text, title.length() + 1));
    }

    public String title() {
        return text.substring(0, titleEnd);
    }

    /** The body without the newline that parts it from the title. */
    public String body() {
        return text.substring(Math.min(titleEnd + 1, text.length()));
    }

    private static List<Paragraph> lines(String text, int from) {
        List<Paragraph> out = new ArrayList<>();
        for (int start = from; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                out.add(new Paragraph(new Span(start, end), null));
            }
            start = end + 1;
        }
        return out;
    }
}
