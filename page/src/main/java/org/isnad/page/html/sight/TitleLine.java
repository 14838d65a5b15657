package org.isnad.page.html.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.page.html.names.SiteNames;
import org.isnad.page.text.Key;

/**
 * Finds the line that a reader sees as one part of the browser's title, where nothing but that title tells the
 * headline: the other parts are names of the site.
 */
public final class TitleLine {
    private static final int FEWEST_WORDS = 4;

    private TitleLine() {}

    /** The line of the longest part that is seen; empty where the title as a whole is seen, or no long part of it. */
    public static Optional<Sight> in(String title, List<Sight> sights) {
        List<String> parts = new ArrayList<>(SiteNames.parts(title));
        int colon = title.indexOf(": ");
        if (parts.size() == 1 && colon > 0) {
            parts = List.of(title.substring(0, colon), title.substring(colon + 2));
        }
        boolean seen = parts.size() < 2 || line(title, sights).isPresent();
        return seen
                ? Optional.empty()
                : parts.stream()
                        .filter(part -> words(part) >= FEWEST_WORDS)
                        .sorted(Comparator.comparingInt(TitleLine::words).reversed())
                        .flatMap(part -> line(part, sights).stream())
                        .findFirst();
    }

    private static Optional<Sight> line(String words, List<Sight> sights) {
        String key = Key.of(words);
        return sights.stream()
                .filter(sight -> !sight.isAside() && !sight.hidden())
                .filter(sight -> Key.of(sight.text()).equals(key))
                .findFirst();
    }

    private static int words(String text) {
        return Key.of(text).split(" ").length;
    }
}
