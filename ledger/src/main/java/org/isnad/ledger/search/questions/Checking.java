package org.isnad.ledger.search.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.ledger.search.Index;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.query.Clause;
import org.isnad.ledger.search.questions.Checked.Finding;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Link;

/** Looks for who said the like of a sentence: first by its words, then along the links of what was found. */
final class Checking {
    private static final int CANDIDATES = 300;
    /** Links of so many are followed. */
    private static final int FOLLOWED = 50;

    private static final double LIKE = 0.6;
    private static final int FEWEST_WORDS = 2;

    private static final Comparator<Finding> EARLIEST = Comparator.<Finding, String>comparing(
                    one -> Optional.ofNullable(one.statement().day()).orElse("~"))
            .thenComparing(one ->
                    Optional.ofNullable(one.statement().story().published()).orElse("~"))
            .thenComparing(one -> one.statement().id());

    private final Index index;
    private final Function<Collection<String>, List<Link>> links;
    private final List<Finding> said = new ArrayList<>();
    private final List<Finding> denied = new ArrayList<>();
    private final List<Finding> rivals = new ArrayList<>();
    private final Map<String, Finding> found = new HashMap<>();

    Checking(Index index, Function<Collection<String>, List<Link>> links) {
        this.index = index;
        this.links = links;
    }

    Checked check(Asked sentence, Clause among) {
        Likeness likeness = new Likeness(sentence);
        for (Hit.Said one : index.like(sentence.text(), among, CANDIDATES)) {
            Likeness.Match match = likeness.with(one);
            if (match.share() >= LIKE && match.words() >= Math.min(FEWEST_WORDS, likeness.words())) {
                place(one, match, sentence);
            }
        }
        follow();
        return new Checked(inOrder(said), inOrder(denied), inOrder(rivals));
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(EARLIEST).toList();
    }

    private void place(Hit.Said one, Likeness.Match match, Asked sentence) {
        Finding finding = new Finding(one, match.share(), false);
        found.put(one.id(), finding);
        if (match.contrary()) {
            denied.add(finding);
        } else if (Amounts.differ(sentence.figures(), one.figures())) {
            rivals.add(finding);
        } else {
            said.add(finding);
        }
    }

    /** What links tie to those who say it: others who say so, deny it, or count otherwise. */
    private void follow() {
        List<Finding> most = said.stream()
                .sorted(Comparator.comparingDouble(Finding::likeness).reversed())
                .limit(FOLLOWED)
                .toList();
        Set<String> stories = new LinkedHashSet<>();
        Set<String> sayers = new LinkedHashSet<>();
        for (Finding one : most) {
            stories.add(one.statement().story().id());
            sayers.add(one.statement().id());
        }
        Map<String, Link> ties = new HashMap<>();
        for (Link link : links.apply(stories)) {
            tie(link, link.from(), link.to(), sayers, ties);
            tie(link, link.to(), link.from(), sayers, ties);
        }
        for (Hit.Said other : index.statements(ties.keySet())) {
            place(other, ties.getOrDefault(other.id(), NONE));
        }
    }

    private static final Link NONE = new Link(Kind.AGREE, "", "~", 0, List.of());

    private void tie(Link link, String sayer, String other, Set<String> sayers, Map<String, Link> ties) {
        if (sayers.contains(sayer) && !found.containsKey(other)) {
            ties.merge(other, link, (one, two) -> one.score() >= two.score() ? one : two);
        }
    }

    private void place(Hit.Said other, Link link) {
        Finding finding = new Finding(other, link.score(), true);
        switch (link.kind()) {
            case CONTRADICT -> denied.add(finding);
            case FIGURE, UPDATE -> rivals.add(finding);
            default -> said.add(finding);
        }
    }
}
