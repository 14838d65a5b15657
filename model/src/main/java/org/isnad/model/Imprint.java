package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about a story's publication. What the page does not say is {@code null}, never a guess.
 *
 * @param url the page's address, canonical where the page names one
 * @param outlet who published it, as the outlet writes its own name
 * @param author the byline
 * @param credits agencies and outlets the text is credited to, in the page's order
 * @param published ISO 8601, with offset where the page gives one
 * @param language BCP 47 tag, {@code ar} unless known otherwise
 */
public record Imprint(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String author,
        List<String> credits,
        @Nullable String published,
        String language) {
    /** Nothing known but that it is Arabic. */
    public static final Imprint UNKNOWN = new Imprint(null, null, null, List.of(), null, "ar");

    public Imprint {
        credits = List.copyOf(credits);
    }

    /** The same imprint with another outlet. */
    public Imprint withOutlet(@Nullable String name) {
        return new Imprint(url, name, author, credits, published, language);
    }
}
