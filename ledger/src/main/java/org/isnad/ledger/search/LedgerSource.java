package org.isnad.ledger.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.search.found.Change;

/** A ledger as an index follows it. Thread-safe. */
public final class LedgerSource implements Change.Source {
    private final Ledger ledger;

    public LedgerSource(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The first entry is the ledger's own; an empty ledger is like any other. */
    @Override
    public String identity() {
        return ledger.entries(0, 1).stream()
                .map(entry -> entry.at() + " " + entry.subject())
                .findFirst()
                .orElse("");
    }

    @Override
    public long last() {
        return ledger.last();
    }

    /** Of several entries about one story only the last is handed on, since it tells what counts now. */
    @Override
    public List<Change> after(long number, int most) {
        List<Entry> entries = ledger.entries(number, most);
        Map<String, Entry> latest = new LinkedHashMap<>();
        for (Entry entry : entries) {
            latest.remove(key(entry));
            latest.put(key(entry), entry);
        }
        List<Change> out = new ArrayList<>();
        latest.values().forEach(entry -> out.add(change(entry)));
        return out;
    }

    private static String key(Entry entry) {
        return entry.kind() == Entry.Kind.CORRECTION ? entry.kind() + entry.subject() : entry.subject();
    }

    private Change change(Entry entry) {
        if (entry.kind() == Entry.Kind.CORRECTION) {
            return new Change.Passed(entry.seq());
        }
        return ledger.story(entry.subject())
                .<Change>map(story -> new Change.Read(entry.seq(), story.reading()))
                .orElseGet(() -> new Change.Gone(entry.seq(), entry.subject()));
    }
}
