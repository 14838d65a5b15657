package org.isnad.page.html.sight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.page.text.Key;

/**
 * Finds the line close above a headline that names the part of the outlet it stands in: one that the menu further up
 * has too, or one that is called so. An entry of the menu itself, which may stand there as well, is none.
 */
public final class Kicker {
    private static final int NEAR = 4;

    private final List<Sight> sights;
    private final int at;
    private final Set<String> above = new HashSet<>();

    /**
     * Looks there.
     *
     * @param sights of the page, in its order
     * @param heading the headline, one of them
     */
    public Kicker(List<Sight> sights, Sight heading) {
        this.sights = sights;
        at = sights.indexOf(heading);
        sights.subList(0, Math.max(0, at - 1)).forEach(sight -> above.add(key(sight)));
    }

    /** The line; empty where there is none. */
    public Optional<Sight> line() {
        return repeated().or(this::named);
    }

    /** The nearest line that the menu has too, unless the one before it is of the menu as well. */
    private Optional<Sight> repeated() {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (mayBe(i) && isOfMenu(i)) {
                return i > 0 && isOfMenu(i - 1) ? Optional.empty() : Optional.of(sights.get(i));
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
    private boolean isOfMenu(int i) {
        String key = key(sights.get(i));
        return !key.isEmpty()
                && above.contains(key)
                && sights.subList(0, i).stream().anyMatch(sight -> key(sight).equals(key));
    }

    /** Of a path of several steps the last. */
    private static String key(Sight sight) {
        String text = sight.text();
        return Key.of(text.substring(text.lastIndexOf(" / ") + 1));
    }
}
