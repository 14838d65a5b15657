package org.isnad.page.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a page's meta elements say, and elements like them, by the names they say it under. */
final class Metas {
    private static final int MOST = 2_000;
    private static final int LONGEST = 4_000;
    private static final String[] NAMES = {"property", "name", "itemprop", "http-equiv"};

    private final Map<String, List<String>> values = new HashMap<>();
    private int count;

    void take(Element element) {
        String content = element.attributes().get("content");
        if (content.isBlank() || content.length() > LONGEST || ++count > MOST) {
            return;
        }
        for (String name : NAMES) {
            String key = element.attr(name).strip().toLowerCase(Locale.ROOT);
            if (!key.isEmpty()) {
                values.computeIfAbsent(key, k -> new ArrayList<>()).add(Wording.plain(content));
            }
        }
    }

    /** All values of that name, in the page's order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
