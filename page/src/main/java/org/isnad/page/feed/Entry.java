package org.isnad.page.feed;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One story of a feed, as far as the feed tells of it.
 *
 * @param link the story's address
 * @param title plain text
 * @param published ISO 8601
 * @param updated ISO 8601
 * @param author the byline; several are parted by the Arabic comma and a space
 * @param section the first category
 * @param summary HTML: the teaser
 * @param content HTML: the story itself, where the feed holds it
 */
public record Entry(
        @Nullable String link,
        @Nullable String title,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String author,
        @Nullable String section,
        @Nullable String summary,
        @Nullable String content) {
    /** What is told of a story. */
    enum Part {
        LINK,
        TITLE,
        PUBLISHED,
        UPDATED,
        AUTHOR,
        SECTION,
        SUMMARY,
        CONTENT
    }

    /** Takes the parts one by one; blank ones count as absent, and the first of each kind stays. Not thread-safe. */
    static final class Draft {
        private final Map<Part, String> parts = new EnumMap<>(Part.class);

        Draft put(Part part, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                parts.putIfAbsent(part, value.strip());
            }
            return this;
        }

        /** How many UTF-16 units it holds. */
        int length() {
            return parts.values().stream().mapToInt(String::length).sum();
        }

        Entry entry() {
            return new Entry(
                    parts.get(Part.LINK),
                    parts.get(Part.TITLE),
                    parts.get(Part.PUBLISHED),
                    parts.get(Part.UPDATED),
                    parts.get(Part.AUTHOR),
                    parts.get(Part.SECTION),
                    parts.get(Part.SUMMARY),
                    parts.get(Part.CONTENT));
        }
    }
}
