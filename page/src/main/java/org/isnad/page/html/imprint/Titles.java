package org.isnad.page.html.imprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.names.SiteNames;
import org.isnad.page.html.sight.Hint;
import org.isnad.page.html.sight.Sight;
import org.isnad.page.text.Key;

/**
 * Tells a story's headline: the heading a reader sees, if the page's other titles bear it out; else the title the page
 * declares, without the names of outlet and section.
 */
final class Titles {
    /** Of the shorter title's words, in a hundred, so many stand in both if they are the same headline. */
    private static final int SAME = 60;
    /** A heading that nothing bears out has at least so many words. */
    private static final int FEWEST_WORDS = 4;

    private final List<Claim> declared;
    private final List<Sight> headings;
    private final SiteNames names;

    /**
     * @param declared titles, the surest first
     * @param headings of the page
     */
    Titles(List<Claim> declared, List<Sight> headings, SiteNames names) {
        this.declared =
                declared.stream().filter(claim -> !names.has(claim.value())).toList();
        this.headings = headings.stream()
                .filter(sight -> !sight.hidden() && !names.has(sight.text()))
                .toList();
        this.names = names;
    }

    /** The lines that are hinted to be headlines, and the one that the browser's title tells. */
    static List<Sight> headings(List<Sight> sights, Optional<Sight> told) {
        return sights.stream()
                .filter(sight -> sight.is(Hint.HEADLINE) || told.isPresent() && sight.equals(told.get()))
                .toList();
    }

    /** The visible headline. */
    Optional<Sight> heading() {
        List<String> titles = declared.stream().map(Claim::value).toList();
        return headings.stream()
                .filter(heading -> titles.stream().anyMatch(title -> likeness(heading.text(), title) >= SAME))
                // Of several that are equally likely reduce keeps the first.
                .reduce((a, b) -> rank(a, titles) >= rank(b, titles) ? a : b)
                .or(() -> titles.isEmpty() ? onlyHeading() : Optional.empty());
    }

    private Optional<Sight> onlyHeading() {
        return headings.stream()
                .filter(heading -> !heading.isAside() && words(heading.text()).size() >= FEWEST_WORDS)
                .min(Comparator.comparingInt(Titles::level));
    }

    private static int level(Sight heading) {
        return switch (heading.element().normalName()) {
            case "h1" -> 0;
            case "h2" -> 2;
            default -> 1;
        };
    }

    private int rank(Sight heading, List<String> titles) {
        int best = titles.stream()
                .mapToInt(title -> likeness(heading.text(), names.strip(title)) + sameLength(heading.text(), title))
                .max()
                .orElse(0);
        return best - 10 * level(heading) - (heading.isAside() ? 50 : 0);
    }

    /** A bonus for a heading as long as the title: a part of it has all its words in it too. */
    private int sameLength(String heading, String title) {
        int ours = words(heading).size();
        int theirs = words(names.strip(title)).size();
        return 100 * Math.min(ours, theirs) / Math.max(1, Math.max(ours, theirs));
    }

    /** How many of the shorter one's words both have, in a hundred; a single word proves nothing. */
    static int likeness(String a, String b) {
        Set<String> ours = words(a);
        Set<String> theirs = words(b);
        int fewer = Math.min(ours.size(), theirs.size());
        if (fewer < 2) {
            return ours.equals(theirs) && fewer > 0 ? 100 : 0;
        }
        return (int) (100 * ours.stream().filter(theirs::contains).count() / fewer);
    }

    private static Set<String> words(String text) {
        String key = Key.of(text);
        return key.isEmpty() ? Set.of() : new HashSet<>(List.of(key.split(" ")));
    }

    /** The title that the page declares, without the names of the site. */
    Optional<Claim> told() {
        return declared.stream().findFirst().map(claim -> new Claim(names.strip(claim.value()), claim.origin()));
    }

    /** All that the page declares as titles, and the browser's, which comes last. */
    static List<Claim> declared(List<Claim> claims, String browsers) {
        List<Claim> all = new ArrayList<>(claims);
        Stream.of(browsers)
                .filter(title -> !title.isBlank())
                .map(title -> new Claim(title, Origin.META))
                .forEach(all::add);
        return all;
    }
}
