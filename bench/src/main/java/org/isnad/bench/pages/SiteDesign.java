package org.isnad.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The markup of an invented site, with places for a story; the resource files say how they are written. Immutable. */
final class SiteDesign {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final String EACH = "[[each ";
    private static final String END = "[[end]]";
    private static final String IT = "[[it]]";

    private final String name;
    private final String markup;

    private SiteDesign(String name, String markup) {
        this.name = name;
        this.markup = markup;
    }

    /** All there are. */
    static List<SiteDesign> all() {
        return List.of(named("marsa"), named("rimal"), named("sahil"));
    }

    private static SiteDesign named(String name) {
        try (InputStream in = SiteDesign.class.getResourceAsStream(name + ".html")) {
            if (in == null) {
                throw new IllegalStateException("packed without the design " + name);
            }
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new SiteDesign(name, file.substring(file.indexOf("-->") + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String host() {
        return name + ".example";
    }

    /** A page. Every text is escaped. */
    String page(Map<String, String> texts, Map<String, List<String>> lists) {
        StringBuilder page = new StringBuilder(markup.length() * 2);
        int at = 0;
        for (int open = markup.indexOf(OPEN); open >= 0; open = markup.indexOf(OPEN, at)) {
            page.append(markup, at, open);
            int close = markup.indexOf(CLOSE, open) + CLOSE.length();
            if (markup.startsWith(EACH, open)) {
                int end = markup.indexOf(END, close);
                String list = markup.substring(open + EACH.length(), close - CLOSE.length());
                String each = markup.substring(close, end);
                lists.getOrDefault(list, List.of()).forEach(it -> page.append(each.replace(IT, escaped(it))));
                at = end + END.length();
            } else {
                String text = markup.substring(open + OPEN.length(), close - CLOSE.length());
                page.append(escaped(texts.getOrDefault(text, "")));
                at = close;
            }
        }
        return page.append(markup, at, markup.length()).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
