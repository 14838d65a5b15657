package org.isnad.ledger.search.questions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.entry.Cluster;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.ledger.search.Index;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Kind;
import org.isnad.ledger.search.found.Order;
import org.isnad.ledger.search.found.Page;
import org.isnad.ledger.search.found.Search;
import org.isnad.ledger.search.query.Clause;
import org.isnad.ledger.tie.Bond;
import org.isnad.link.model.Link;
import org.isnad.model.Reading;

/** Asks a ledger and its index. Thread-safe. */
public final class Questions {
    private final Ledger ledger;
    private final Index index;

    public Questions(Ledger ledger, Index index) {
        this.ledger = ledger;
        this.index = index;
    }

    /**
     * Who said what a sentence says, or the like, first and after; who denies it; who gives other figures.
     *
     * @param sentence as it is read: what it says somebody said is looked for, else the whole
     * @param among a condition that all statements meet
     */
    public Checked check(Reading sentence, Clause among) {
        return new Checking(index, this::links).check(Asked.of(sentence), among);
    }

    /** What was said by those who meet a query, earliest first, and where they contradict themselves. */
    public Sayings sayings(Clause query) {
        Page page = index.search(new Search(Kind.STATEMENT, query, Order.OLDEST, Search.MOST, ""));
        List<Hit.Said> said = page.hits().stream().map(Hit.Said.class::cast).toList();
        return new Sayings(
                said, Turns.of(said, links(stories(said))), page.next().isEmpty());
    }

    private static Set<String> stories(List<Hit.Said> said) {
        return said.stream().map(one -> one.story().id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The figures of a claim that differ, by what they count, each row in the order of time; empty for no claim. */
    public List<Rivals> rivals(String claim) {
        Optional<Cluster> cluster = ledger.cluster(Bond.CLAIM, claim);
        return cluster.map(found -> Rivals.of(index.statements(found.members())))
                .orElse(List.of());
    }

    /** The claims that statements which meet a query belong to, those of the most relevant first. */
    public List<Cluster> claims(Search search, int most) {
        return new ClaimSearch(index, id -> ledger.cluster(Bond.CLAIM, id)).claims(search, most);
    }

    /** Links that are sure enough to be shown. */
    private List<Link> links(Collection<String> stories) {
        return stories.stream()
                .flatMap(story -> ledger.links(story).stream())
                .map(KeptLink::link)
                .filter(Link::isShown)
                .filter(link -> !link.kind().ofStories())
                .distinct()
                .toList();
    }
}
