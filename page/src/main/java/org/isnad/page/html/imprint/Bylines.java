package org.isnad.page.html.imprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.Letter;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.names.Label;
import org.isnad.page.html.names.Persons;
import org.isnad.page.html.sight.Hint;
import org.isnad.page.html.sight.Sight;
import org.isnad.page.text.Key;

/**
 * Tells who wrote a story: persons the page declares, if a reader sees them too; else those a visible byline names,
 * since declared authors are often mere accounts of the publishing system; else the declared.
 */
final class Bylines {
    private static final String COMMA = Letter.COMMA + " ";
    private static final int SHORT = 120;
    private static final Set<String> OTHERS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "button");

    private final List<Claim> declared;
    private final List<Sight> near;
    private final Persons persons;

    /**
     * @param declared authors, the surest first
     * @param near lines around the headline
     */
    Bylines(List<Claim> declared, List<Sight> near, Persons persons) {
        this.declared = declared;
        this.near = near;
        this.persons = persons;
    }

    Optional<Verdict> best() {
        Optional<Verdict> told = told();
        Optional<Verdict> seen = labelled();
        if (told.isPresent() && (seen.isEmpty() || isSeen(told.get()))) {
            return told.map(this::withElements);
        }
        return seen.or(() -> told).or(this::hinted);
    }

    private Optional<Verdict> told() {
        Optional<Claim> first = declared.stream()
                .filter(claim -> !persons.in(claim.value()).isEmpty())
                .findFirst();
        return first.map(claim -> new Verdict(joined(alike(claim)), claim.origin(), List.of()));
    }

    /** All persons that are declared in the same way, since each may stand in an element of its own. */
    private Stream<String> alike(Claim first) {
        return declared.stream()
                .filter(claim -> claim.origin() == first.origin())
                .flatMap(claim -> persons.in(claim.value()).stream());
    }

    static String joined(Stream<String> names) {
        Map<String, String> each = new LinkedHashMap<>();
        names.forEach(name -> each.putIfAbsent(Key.of(name), name));
        return String.join(COMMA, each.values());
    }

    private boolean isSeen(Verdict told) {
        String first = Key.of(told.value().split(COMMA)[0]);
        return near.stream().anyMatch(sight -> Key.of(sight.text()).contains(first));
    }

    private Verdict withElements(Verdict told) {
        List<Sight> lines = near.stream()
                .filter(sight -> sight.text().length() <= SHORT
                        && persons.in(sight.text()).stream().anyMatch(told.value()::contains))
                .toList();
        return new Verdict(
                told.value(), told.origin(), lines.stream().map(Sight::element).toList());
    }

    /** A line that opens with a label, or the line after one that is nothing but a label. */
    private Optional<Verdict> labelled() {
        for (int i = 0; i < near.size(); i++) {
            Optional<Label> label = label(near.get(i));
            boolean alone = label.isPresent() && label.get().rest().isEmpty() && i + 1 < near.size();
            Optional<Verdict> verdict =
                    label.flatMap(known -> byline(known.rest())).isPresent() || !alone
                            ? seen(near.get(i), label.map(Label::rest).orElse(""), Origin.TEXT)
                            : seen(near.get(i + 1), opening(near.get(i + 1).text()), Origin.TEXT);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    /** Subheadings open with such words as well, and so do buttons and links: there only a colon makes them labels. */
    private static Optional<Label> label(Sight sight) {
        boolean other = OTHERS.contains(sight.element().normalName());
        return Persons.label(sight.text()).filter(label -> label.marked() || !other);
    }

    /** A line that opens with a name; nothing of one that has a name somewhere within it. */
    private String opening(String line) {
        return persons.in(line).stream().anyMatch(name -> persons.opens(line, name)) ? line : "";
    }

    private Optional<Verdict> hinted() {
        return near.stream()
                .filter(sight -> sight.is(Hint.BYLINE))
                .flatMap(sight -> seen(sight, sight.text(), Origin.MARKUP).stream())
                .findFirst();
    }

    private Optional<Verdict> seen(Sight sight, String words, Origin origin) {
        return byline(words).map(names -> new Verdict(names, origin, List.of(sight.element())));
    }

    private Optional<String> byline(String words) {
        List<String> names = persons.in(words);
        boolean byline = !names.isEmpty() && words.length() <= SHORT;
        return byline ? Optional.of(joined(names.stream())) : Optional.empty();
    }
}
