package org.isnad.page.html.imprint;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** A heading, and how much speaks for it. */
    private record Ranked(Sight sight, Set<String> words, int rank) {
        Ranked(Sight sight, Set<String> words) {
            this(sight, words, 0);
        }

        Ranked by(List<Set<String>> titles) {
            int best = titles.stream()
                    .mapToInt(title -> likeness(words, title) + sameLength(words, title))
                    .max()
                    .orElse(0);
            return new Ranked(sight, words, best - 10 * level(sight) - (sight.isAside() ? 50 : 0));
        }
    }

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
        this.headings = headings.stream().filter(sight -> !sight.hidden()).toList();
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
        List<Set<String>> titles = words(declared.stream().map(Claim::value));
        List<Set<String>> bare = words(declared.stream().map(claim -> names.strip(claim.value())));
        return headings.stream()
                .map(heading -> new Ranked(heading, words(heading.text())))
                .filter(heading -> titles.stream().anyMatch(title -> likeness(heading.words, title) >= SAME))
                .filter(heading -> !names.has(heading.sight.text()))
                .map(heading -> heading.by(bare))
                // Of several that are equally likely reduce keeps the first.
                .reduce((a, b) -> a.rank >= b.rank ? a : b)
                .map(Ranked::sight)
                .or(() -> titles.isEmpty() ? onlyHeading() : Optional.empty());
    }

    private Optional<Sight> onlyHeading() {
        return headings.stream()
                .filter(heading -> !heading.isAside()
                        && words(heading.text()).size() >= FEWEST_WORDS
                        && !names.has(heading.text()))
                .min(Comparator.comparingInt(Titles::level));
    }

    private static int level(Sight heading) {
        return switch (heading.element().normalName()) {
            case "h1" -> 0;
            case "h2" -> 2;
            default -> 1;
        };
    }

    /** A bonus for a heading as long as the title: a part of it has all its words in it too. */
    private static int sameLength(Set<String> heading, Set<String> title) {
        int ours = heading.size();
        int theirs = title.size();
        return 100 * Math.min(ours, theirs) / Math.max(1, Math.max(ours, theirs));
    }

    /** How many of the shorter one's words both have, in a hundred; a single word proves nothing. */
    static int likeness(String a, String b) {
        return likeness(words(a), words(b));
    }

    private static int likeness(Set<String> ours, Set<String> theirs) {
        int fewer = Math.min(ours.size(), theirs.size());
        if (fewer < 2) {
            return ours.equals(theirs) && fewer > 0 ? 100 : 0;
        }
        return (int) (100 * ours.stream().filter(theirs::contains).count() / fewer);
    }

    /** The words of each title, which may be told in several ways. */
    private static List<Set<String>> words(Stream<String> titles) {
        return titles.map(Titles::words).distinct().toList();
    }

    private static Set<String> words(String text) {
        String key = Key.of(text);
        return key.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(key.split(" ")));
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
