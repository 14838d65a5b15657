package org.isnad.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about a story's publication. What the page does not say is {@code null}, never a guess.
 *
 * @param url the page's address, canonical where the page names one
 * @param outlet who published it, as the outlet writes its own name
 * @param author the byline; several authors are parted by the Arabic comma and a space
 * @param credits agencies and outlets the text is credited to, in the page's order
 * @param dateline the place, and often the source, that the text opens with, as printed
 * @param section the part of the outlet it stands in
 * @param published ISO 8601, with offset where the page gives one
 * @param updated ISO 8601; only where it is later than {@code published}
 * @param language BCP 47 tag, {@code ar} unless known otherwise
 * @param origins where each fact was found, the story's title included; empty for stories that are no pages
 */
public record Imprint(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String author,
        List<String> credits,
        @Nullable String dateline,
        @Nullable String section,
        @Nullable String published,
        @Nullable String updated,
        String language,
        Map<Field, Origin> origins) {
    /** Nothing known but that it is Arabic. */
    public static final Imprint UNKNOWN = new Builder().build();

    public Imprint {
        credits = List.copyOf(credits);
        origins = copy(origins);
    }

    /** In the order of the fields, so that the same imprint is always written the same way. */
    private static Map<Field, Origin> copy(Map<Field, Origin> origins) {
        return origins.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(origins));
    }

    /** A builder that begins with all of this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Takes facts one by one, the latest of each kind. Not thread-safe. */
    public static final class Builder {
        private final Map<Field, String> facts = new EnumMap<>(Field.class);
        private final Map<Field, Origin> origins = new EnumMap<>(Field.class);
        private List<String> credits = List.of();

        public Builder() {}

        private Builder(Imprint imprint) {
            origins.putAll(imprint.origins);
            credits = imprint.credits;
            put(Field.URL, imprint.url);
            put(Field.OUTLET, imprint.outlet);
            put(Field.AUTHOR, imprint.author);
            put(Field.DATELINE, imprint.dateline);
            put(Field.SECTION, imprint.section);
            put(Field.PUBLISHED, imprint.published);
            put(Field.UPDATED, imprint.updated);
            put(Field.LANGUAGE, imprint.language);
        }

        /**
         * A fact of any kind but {@link Field#CREDITS}; {@code null} takes it back. The {@link Field#TITLE} itself is
         * the story's, and only its origin is kept.
         */
        public Builder put(Field field, @Nullable String value) {
            if (field == Field.CREDITS) {
                throw new IllegalArgumentException("credits are a list");
            } else if (value == null) {
                facts.remove(field);
                origins.remove(field);
            } else {
                facts.put(field, value);
            }
            return this;
        }

        /** A fact, and where it was found. */
        public Builder put(Field field, String value, Origin origin) {
            return put(field, value).found(field, origin);
        }

        /** Where a fact was found. */
        public Builder found(Field field, Origin origin) {
            origins.put(field, origin);
            return this;
        }

        /** All the credits. */
        public Builder credits(List<String> names) {
            credits = List.copyOf(names);
            return this;
        }

        public Imprint build() {
            return new Imprint(
                    facts.get(Field.URL),
                    facts.get(Field.OUTLET),
                    facts.get(Field.AUTHOR),
                    credits,
                    facts.get(Field.DATELINE),
                    facts.get(Field.SECTION),
                    facts.get(Field.PUBLISHED),
                    facts.get(Field.UPDATED),
                    facts.getOrDefault(Field.LANGUAGE, "ar"),
                    origins);
        }
    }
}
