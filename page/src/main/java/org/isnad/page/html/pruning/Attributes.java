package org.isnad.page.html.pruning;

import java.util.List;
import java.util.stream.IntStream;

/** The attributes that tell something of a story, or of what hides it. */
final class Attributes {
    private static final List<String> KEPT = List.of(
            "id",
            "alt",
            "rel",
            "src",
            "href",
            "lang",
            "name",
            "type",
            "class",
            "style",
            "title",
            "hidden",
            "typeof",
            "content",
            "pubdate",
            "datetime",
            "itemprop",
            "itemtype",
            "property",
            "itemscope",
            "http-equiv");

    private static final int LONGEST = "http-equiv".length();

    /** By their length, since a page has ten times as many. */
    private static final List<List<String>> BY_LENGTH = IntStream.rangeClosed(0, LONGEST)
            .mapToObj(length ->
                    KEPT.stream().filter(name -> name.length() == length).toList())
            .toList();

    private Attributes() {}

    /** Whether the name there is one of these, in capitals perhaps. */
    static boolean isKept(String markup, int from, int end) {
        int length = end - from;
        List<String> names = length > LONGEST ? List.of() : BY_LENGTH.get(length);
        for (int i = 0; i < names.size(); i++) {
            if (markup.regionMatches(true, from, names.get(i), 0, length)) {
                return true;
            }
        }
        return false;
    }
}
