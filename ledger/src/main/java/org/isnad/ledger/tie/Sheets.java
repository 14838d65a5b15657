package org.isnad.ledger.tie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.ledger.store.Shelf;
import org.isnad.link.Linker;
import org.isnad.link.sheet.Sheet;
import org.isnad.model.Reading;
import org.jdbi.v3.core.Handle;

/**
 * Readings laid out for comparison, those met last kept at hand: stories of one affair come close together. Used by one
 * writer at a time.
 */
final class Sheets {
    /** Bytes that a laid out story takes for each UTF-16 unit of its text, counted generously. */
    private static final int BYTES_A_UNIT = 40;
    /** This part of the memory may be taken. */
    private static final int PART = 6;

    private final Linker linker;
    private final Workers workers;
    private final long room = Runtime.getRuntime().maxMemory() / PART / BYTES_A_UNIT;
    private final LinkedHashMap<Long, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /**
     * A story at hand.
     *
     * @param seq of the reading: a later one makes this one stale
     */
    private record Kept(long seq, Sheet sheet) {
        int weight() {
            return sheet.reading().story().text().length() + 1;
        }
    }

    private record Asked(long story, long seq, Supplier<Reading> reading) {}

    Sheets(Linker linker, Workers workers) {
        this.linker = linker;
        this.workers = workers;
    }

    /** The sheets of these stories' readings that count. */
    Map<Long, Sheet> of(Collection<Long> stories, Handle handle) {
        Map<Long, Sheet> out = new HashMap<>();
        List<Asked> missing = new ArrayList<>();
        Map<Long, Long> seqs = Seqs.of(stories, handle);
        for (Long story : stories) {
            long seq = seqs.getOrDefault(story, 0L);
            Kept at = kept.get(story);
            if (at != null && at.seq == seq) {
                out.put(story, at.sheet);
            } else {
                missing.add(new Asked(story, seq, new Shelf(handle).reading(story)));
            }
        }
        load(missing, out);
        return out;
    }

    private void load(List<Asked> missing, Map<Long, Sheet> out) {
        List<Sheet> sheets = workers.all(missing, asked -> linker.sheet(asked.reading.get()));
        for (int i = 0; i < missing.size(); i++) {
            Asked asked = missing.get(i);
            out.put(asked.story, sheets.get(i));
            keep(asked.story, asked.seq, sheets.get(i));
        }
    }

    /** Keeps a sheet at hand, and lets go of those that were not asked for the longest. */
    void keep(long story, long seq, Sheet sheet) {
        Kept fresh = new Kept(seq, sheet);
        Kept old = kept.put(story, fresh);
        taken += fresh.weight() - (old == null ? 0 : old.weight());
        Iterator<Kept> oldest = kept.values().iterator();
        while (taken > room && oldest.hasNext()) {
            taken -= oldest.next().weight();
            oldest.remove();
        }
    }

    void clear() {
        kept.clear();
        taken = 0;
    }
}
