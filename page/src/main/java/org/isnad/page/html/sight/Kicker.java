package org.isnad.page.html.sight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.page.text.Key;

/**
 * Finds the line close above a headline that names the part of the outlet it stands in: one that the menu further up
 * has too, or one that is called so. An entry of the menu itself, which may stand there as well, is none.
 */
public final class Kicker {
    private static final int NEAR = 4;

    private final List<Sight> sights;
    private final int at;

    /**
     * Looks there.
     *
     * @param sights of the page, in its order
     * @param heading the headline, one of them
     */
    public Kicker(List<Sight> sights, Sight heading) {
        this.sights = sights;
        at = sights.indexOf(heading);
    }

    /** The line; empty where there is none. */
    public Optional<Sight> line() {
        boolean any = IntStream.range(Math.max(0, at - NEAR), at).anyMatch(this::mayBe);
        return (any ? repeated(firsts()) : Optional.<Sight>empty()).or(this::named);
    }

    /** Where each line above the headline stands first. */
    private Map<String, Integer> firsts() {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < at; i++) {
            firsts.putIfAbsent(key(i), i);
        }
        return firsts;
    }

    /** The nearest line that the menu has too, unless the one before it is of the menu as well. */
    private Optional<Sight> repeated(Map<String, Integer> firsts) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (mayBe(i) && isOfMenu(i, firsts)) {
                return i > 0 && isOfMenu(i - 1, firsts) ? Optional.empty() : Optional.of(sights.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Sight> named() {
        return sights.subList(Math.max(0, at - NEAR), Math.max(0, at)).stream()
                .filter(sight -> sight.is(Hint.SECTION) && !sight.isAside() && !sight.hidden())
                .findFirst();
    }

    private boolean mayBe(int i) {
        return !sights.get(i).isAside() && !sights.get(i).hidden();
    }

    /** Whether a line further up says the same. */
    private boolean isOfMenu(int i, Map<String, Integer> firsts) {
        String key = key(i);
        return !key.isEmpty() && firsts.getOrDefault(key, i) < i;
    }

    /** Of a path of several steps the last. */
    private String key(int i) {
        String text = sights.get(i).text();
        return Key.of(text.substring(text.lastIndexOf(" / ") + 1));
    }
}
