package org.isnad.page.text;

import java.util.List;
import java.util.stream.Stream;

/** The plain text of a crawled page, parted into lines. Immutable, thread-safe. */
public final class PlainPage {
    private final List<PageLine> lines;
    private final int length;
    private final boolean arabic;

    private PlainPage(String text) {
        lines = PageLines.of(text);
        length = text.length();
        arabic = LineKinds.isArabic(text);
    }

    /** The page with this text. */
    public static PlainPage of(String text) {
        return new PlainPage(text);
    }

    /** How often lines are broken in a text: about as many lines it has. */
    public static long breaks(String text) {
        return text.chars().filter(Unwrapping::breaksLine).count();
    }

    /** The keys of its lines, in order. */
    public Stream<String> keys() {
        return lines.stream().map(PageLine::key);
    }

    /** In UTF-16 units. */
    public int length() {
        return length;
    }

    boolean isArabic() {
        return arabic;
    }

    /** The lines, those that belong to the site told apart. */
    List<PageLine> lines(Template template) {
        return lines.stream().map(line -> line.knowing(template)).toList();
    }
}
