package org.isnad.ledger.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.store.Standing;
import org.isnad.link.Linker;
import org.isnad.link.model.Link;
import org.isnad.link.sheet.Sheet;
import org.jdbi.v3.core.Handle;

/**
 * Ties readings that have come to count to all others that count, within the transaction that wrote them. What comes of
 * it does not depend on the order in which stories came. Used by one writer at a time.
 */
public final class Tying {
    private final Linker linker;
    private final Workers workers = new Workers();
    private final Sheets sheets;
    private final Decided decided;

    /** What people decided about clusters. */
    @FunctionalInterface
    public interface Decided {
        Rulings by(Handle handle, Bond bond);
    }

    /** The links of a pair, or of one story that stands on both sides. */
    private record Tied(long one, Sheet oneSheet, long other, Sheet otherSheet, List<Link> links) {}

    public Tying(Linker linker, Decided decided) {
        this.linker = linker;
        this.decided = decided;
        this.sheets = new Sheets(linker, workers);
    }

    public Linker linker() {
        return linker;
    }

    /** Writes the links of these readings, in the place of any that their stories had. */
    public void tie(Handle handle, List<Standing> standing) {
        if (standing.isEmpty()) {
            return;
        }
        Clusters clusters = clusters(handle);
        clusters.loosen(new Forgetting(handle).forget(standing));
        List<Tied> tied = compare(handle, standing);
        LinkRows rows = new LinkRows(handle);
        for (Tied one : tied) {
            rows.add(one.links, one.one, one.oneSheet, one.other, one.otherSheet);
            clusters.tie(one.links);
        }
        rows.flush();
        clusters.write();
    }

    private Clusters clusters(Handle handle) {
        return new Clusters(handle, bond -> decided.by(handle, bond));
    }

    /** Makes the clusters anew in which these ids are or may come to be: something was decided about them. */
    public void decide(Handle handle, Set<String> ids) {
        Clusters clusters = clusters(handle);
        clusters.loosen(ids);
        clusters.write();
    }

    /** Writes what an earlier ledger had found, within the handle's transaction. */
    public Restoring restoring(Handle handle) {
        return new Restoring(handle);
    }

    /** Links of an earlier ledger, written as they are; only clusters are made anew. */
    public final class Restoring {
        private final LinkRows rows;
        private final Pairs pairs;
        private final Clusters clusters;
        private final Map<String, Long> numbers = new HashMap<>();

        private Restoring(Handle handle) {
            rows = new LinkRows(handle);
            pairs = new Pairs(handle);
            clusters = clusters(handle);
        }

        /** A story is there, with its keys. */
        public void enter(Standing standing) {
            numbers.put(standing.sheet().id(), standing.story());
            pairs.write(List.of(standing));
        }

        /** A link is there, between stories that are. */
        public void link(KeptLink kept) {
            rows.add(kept, number(kept.from()), number(kept.to()));
            clusters.tie(List.of(kept.link()));
        }

        private long number(KeptLink.End end) {
            Long number = numbers.get(end.story());
            if (number == null) {
                throw new LedgerException("a link is about the story " + end.story() + ", which is not there");
            }
            return number;
        }

        /** Makes the clusters, when all links and all corrections are there. */
        public void finish() {
            rows.flush();
            clusters.write();
        }
    }

    private List<Tied> compare(Handle handle, List<Standing> standing) {
        Set<Pairs.Pair> pairs = new Pairs(handle).enter(standing);
        Map<Long, Long> seqs = Seqs.of(standing.stream().map(Standing::story).toList(), handle);
        List<Pairs.Pair> all = new ArrayList<>(pairs);
        for (Standing one : standing) {
            sheets.keep(one.story(), seqs.getOrDefault(one.story(), 0L), one.sheet());
            all.add(new Pairs.Pair(one.story(), one.story()));
        }
        Map<Long, Sheet> at = sheets.of(stories(all), handle);
        return workers.all(all, pair -> tied(pair, sheet(at, pair.one()), sheet(at, pair.other())));
    }

    private static Set<Long> stories(List<Pairs.Pair> pairs) {
        Set<Long> out = new HashSet<>();
        for (Pairs.Pair pair : pairs) {
            out.add(pair.one());
            out.add(pair.other());
        }
        return out;
    }

    private static Sheet sheet(Map<Long, Sheet> at, long story) {
        Sheet sheet = at.get(story);
        if (sheet == null) {
            throw new IllegalStateException("no sheet of story number " + story);
        }
        return sheet;
    }

    private Tied tied(Pairs.Pair pair, Sheet one, Sheet other) {
        List<Link> links = pair.one() == pair.other() ? linker.links(one) : linker.links(one, other);
        return new Tied(pair.one(), one, pair.other(), other, links);
    }

    /** Forgets what was at hand: the transaction that brought it came to nothing. */
    public void forget() {
        sheets.clear();
    }

    public void close() {
        workers.close();
    }
}
