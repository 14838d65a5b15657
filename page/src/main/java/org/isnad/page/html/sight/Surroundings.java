package org.isnad.page.html.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The lines around a headline, where byline and date stand; without a headline, all lines of the page. */
public final class Surroundings {
    private static final int BEFORE = 12;
    private static final int AFTER = 25;
    private static final int UNDER = 6;

    private final List<Sight> after;
    private final List<Sight> before;
    private final List<Sight> path;
    private final List<Sight> below;
    private final Optional<Element> box;
    private final Optional<Sight> kicker;

    /**
     * Picks them from all sights of a page.
     *
     * @param heading the headline, one of the sights
     */
    public Surroundings(List<Sight> sights, Optional<Sight> heading) {
        int at = heading.map(sights::indexOf).orElse(0);
        int to = heading.isPresent() ? Math.min(sights.size(), at + AFTER) : sights.size();
        after = beside(sights.subList(at, to));
        path = sights.subList(Math.max(0, at - BEFORE), at);
        before = beside(path);
        below = sights.subList(at, sights.size());
        box = heading.flatMap(line -> box(line.element()));
        kicker = heading.flatMap(line -> new Kicker(sights, line).line());
    }

    private static List<Sight> beside(List<Sight> sights) {
        return sights.stream()
                .filter(sight -> !sight.isAside() && !sight.hidden())
                .toList();
    }

    /** Those before the headline, where the path that leads to the story stands, often as a menu. */
    public List<Sight> path() {
        return path;
    }

    /** The line above the headline that names the part of the outlet it stands in. */
    public Optional<Sight> kicker() {
        return kicker;
    }

    /** The lines from the headline to the page's end. */
    public List<Sight> below() {
        return below;
    }

    /** The few right under the headline. */
    public List<Sight> under() {
        return after.subList(0, Math.min(UNDER, after.size()));
    }

    /** In the page's order. */
    public List<Sight> byline() {
        List<Sight> all = new ArrayList<>(before);
        all.addAll(after);
        return all;
    }

    /** The nearest table or article around an element. */
    private static Optional<Element> box(Element element) {
        Element at = element;
        while (at != null && !at.nameIs("table") && !at.nameIs("article")) {
            at = at.parent();
        }
        return Optional.ofNullable(at);
    }

    private boolean isInSameBox(Sight sight) {
        return box.isEmpty() || box(sight.element()).filter(box.get()::equals).isPresent();
    }

    /**
     * Those in the headline's own table or article first; then those after it, then those before it, the nearest first.
     */
    public List<Sight> dates() {
        List<Sight> all = new ArrayList<>(after);
        for (int i = before.size() - 1; i >= 0; i--) {
            all.add(before.get(i));
        }
        return Stream.concat(
                        all.stream().filter(this::isInSameBox), all.stream().filter(sight -> !isInSameBox(sight)))
                .toList();
    }
}
