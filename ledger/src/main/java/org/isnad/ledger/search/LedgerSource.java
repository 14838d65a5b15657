package org.isnad.ledger.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.correction.Act;
import org.isnad.ledger.correction.Correction;
import org.isnad.ledger.correction.Draft;
import org.isnad.ledger.correction.Identities;
import org.isnad.ledger.correction.Judged;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.search.found.Change;
import org.isnad.model.Reading;
import org.isnad.model.Statement;

/** A ledger as an index follows it: stories with people's corrections. Thread-safe. */
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
        Map<String, Entry> latest = new LinkedHashMap<>();
        for (Entry entry : ledger.entries(number, most)) {
            latest.remove(key(entry));
            latest.put(key(entry), entry);
        }
        People people = new People(latest.isEmpty() ? List.of() : ledger.corrections());
        List<Change> out = new ArrayList<>();
        latest.values().forEach(entry -> out.add(people.change(entry)));
        return out;
    }

    private static String key(Entry entry) {
        return entry.kind() == Entry.Kind.CORRECTION ? "\u0000" + entry.seq() : entry.subject();
    }

    @Override
    public Change story(String id, long number) {
        return new People(ledger.corrections()).story(id, number);
    }

    /**
     * What people have said up to now; most ledgers have next to nothing of it, and are followed without asking more.
     */
    private final class People {
        private final Map<Long, Draft> byEntry = new HashMap<>();
        private final Map<Long, Draft> byNumber = new HashMap<>();
        private final boolean silent;
        private final Identities identities;

        People(List<Correction> corrections) {
            for (Correction correction : corrections) {
                byEntry.put(correction.seq(), correction.draft());
                byNumber.put(correction.number(), correction.draft());
            }
            silent = corrections.isEmpty();
            identities = ledger.identities();
        }

        Change change(Entry entry) {
            Draft draft = byEntry.get(entry.seq());
            if (entry.kind() != Entry.Kind.CORRECTION) {
                return story(entry.subject(), entry.seq());
            }
            return draft == null ? new Change.Passed(entry.seq()) : correction(draft, entry.seq());
        }

        private Change correction(Draft draft, long number) {
            Draft meant = meant(draft);
            String b = meant.b();
            switch (meant.act()) {
                case ACCEPT, REJECT, EDIT:
                    return ledger.storyOf(meant.a())
                            .map(story -> story(story, number))
                            .orElseGet(() -> new Change.Passed(number));
                case JOIN_ENTITIES:
                    return new Change.Renamed(number, joined());
                case PART_ENTITY:
                    return b == null ? new Change.Passed(number) : story(b, number);
                default:
                    return new Change.Passed(number);
            }
        }

        /** What an undoing takes back, or gives back where it undoes one. */
        private Draft meant(Draft draft) {
            Draft meant = draft;
            for (int i = 0; meant.act() == Act.UNDO && i <= byNumber.size(); i++) {
                meant = byNumber.getOrDefault(Long.parseLong(meant.a()), meant);
            }
            return meant;
        }

        /** All that were ever one with another: which of them an index has under one id depends on what it has seen. */
        private Set<String> joined() {
            Set<String> out = new HashSet<>();
            for (Draft draft : byNumber.values()) {
                String b = draft.b();
                if (draft.act() == Act.JOIN_ENTITIES && b != null) {
                    out.add(draft.a());
                    out.add(b);
                }
            }
            return out;
        }

        Change story(String id, long number) {
            return ledger.story(id)
                    .<Change>map(
                            kept -> silent ? Change.Read.of(number, kept.reading()) : judged(kept.reading(), number))
                    .orElseGet(() -> new Change.Gone(number, id));
        }

        private Change judged(Reading reading, long number) {
            String story = reading.story().id();
            List<Statement> statements = new ArrayList<>();
            Set<String> rejected = new HashSet<>();
            for (Judged judged : ledger.judged(story)) {
                statements.add(judged.statement());
                if (judged.verdict() == Judged.Verdict.REJECTED) {
                    rejected.add(judged.statement().id());
                }
            }
            Reading corrected = new Identified(entity -> identities.of(entity, story)).reading(reading, statements);
            return new Change.Read(number, corrected, rejected);
        }
    }
}
