package org.isnad.page.feed;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses of pages as feeds write them. */
final class Links {
    private static final int LONGEST = 8_000;

    private Links() {}

    /** The whole address; empty where the link leads to no page of the web. */
    static Optional<String> resolved(String base, @Nullable String link) {
        if (link == null || link.isBlank() || link.length() > LONGEST) {
            return Optional.empty();
        }
        String stripped = link.strip();
        return Optional.of(isWeb(stripped) ? stripped : relative(base, stripped))
                .filter(Links::isWeb);
    }

    private static String relative(String base, String link) {
        try {
            return URI.create(base).resolve(link).toString();
        } catch (IllegalArgumentException e) {
            // No address at all: it says where to go as little as an absent one.
            return "";
        }
    }

    static boolean isWeb(String link) {
        return link.regionMatches(true, 0, "http://", 0, 7) || link.regionMatches(true, 0, "https://", 0, 8);
    }
}
