package org.isnad.page.warc;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.page.feed.Feeds;

/** What a payload is. */
enum Kind {
    HTML,
    TEXT,
    OTHER;

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain", "", "unknown");
    private static final int BEGINNING = 2_000;

    /** Whether what is said of a payload lets it be a page. */
    static boolean isPage(Optional<String> contentType) {
        return PAGES.contains(name(contentType));
    }

    /** What a payload that may be a page is. */
    static Kind of(Optional<String> contentType, byte[] payload) {
        String begin = new String(payload, 0, Math.min(payload.length, BEGINNING), StandardCharsets.ISO_8859_1);
        String name = name(contentType);
        if (begin.isBlank() || Feeds.begins(begin)) {
            return OTHER;
        } else if (looksHtml(begin) || name.contains("html")) {
            return HTML;
        }
        return name.equals("text/plain") ? TEXT : OTHER;
    }

    /** Quirk: servers that know no better call everything plain text. */
    private static boolean looksHtml(String begin) {
        String lower = begin.toLowerCase(Locale.ROOT);
        return lower.stripLeading().startsWith("<!doctype html") || lower.contains("<html");
    }

    private static String name(Optional<String> contentType) {
        String type = contentType.orElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
