package org.isnad.page.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses of pages as feeds write them. */
final class Links {
    private static final int LONGEST = 8_000;

    private Links() {}

    /** The whole address; {@code null} where it leads to no page of the web. */
    static @Nullable String resolved(String base, @Nullable String link) {
        if (link == null || link.isBlank() || link.length() > LONGEST) {
            return null;
        }
        String stripped = link.strip();
        if (isWeb(stripped)) {
            return stripped;
        }
        String whole = relative(base, stripped);
        return isWeb(whole) ? whole : null;
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
