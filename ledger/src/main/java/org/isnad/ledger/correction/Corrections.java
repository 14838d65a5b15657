package org.isnad.ledger.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.ledger.correction.CorrectionRows.Anchor;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.store.Moment;
import org.isnad.ledger.store.Numbers;
import org.isnad.ledger.store.Shelf;
import org.isnad.ledger.store.Standing;
import org.isnad.ledger.tie.Bond;
import org.isnad.ledger.tie.Rulings;
import org.isnad.link.Linker;
import org.isnad.link.model.Passage;
import org.isnad.model.Reading;
import org.isnad.model.Statement;
import org.jdbi.v3.core.Handle;

/** Writes corrections and reads what they come to, within one transaction. */
public final class Corrections {
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_REASON = 10_000;

    private final Handle handle;
    private final CorrectionRows rows;

    public Corrections(Handle handle) {
        this.handle = handle;
        this.rows = new CorrectionRows(handle);
    }

    /**
     * Keeps a correction.
     *
     * @param linker tells the passages of a story
     * @throws LedgerException where it is about nothing that is there
     */
    public Correction add(Draft draft, Instant at, Linker linker) {
        check(draft);
        long number = rows.next();
        long seq = new Numbers(handle, at).entry(Entry.Kind.CORRECTION, Long.toString(number));
        Correction correction = new Correction(number, seq, Instant.parse(Moment.of(at)), draft);
        rows.insert(correction, Moment.of(at));
        if (draft.act().isOfPassages()) {
            anchor(number, "a", draft.a(), linker);
            if (draft.b() != null) {
                anchor(number, "b", draft.b(), linker);
            }
        }
        return correction;
    }

    private void check(Draft draft) {
        checkText("author", draft.author(), LONGEST_NAME);
        checkText("reason", draft.reason(), LONGEST_REASON);
        String b = draft.b();
        if (draft.act().isOfTwo() == (b == null) || draft.a().equals(b)) {
            throw new LedgerException(
                    draft.act() + " is about " + (draft.act().isOfTwo() ? "two things" : "one thing"));
        }
        if (draft.act() == Act.EDIT) {
            Edits.check(draft.fields());
        }
        switch (draft.act()) {
            case UNDO -> checkUndo(draft.a());
            case JOIN_COPIES, PART_COPIES ->
                checkThere("story", rows.isStory(draft.a()) && b != null && rows.isStory(b));
            case JOIN_ENTITIES -> checkThere("entity", rows.isEntity(draft.a()) && b != null && rows.isEntity(b));
            case PART_ENTITY -> checkThere("entity or story", rows.isEntity(draft.a()) && b != null && rows.isStory(b));
            default -> {}
        }
    }

    private static void checkText(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            throw new LedgerException("a correction has a " + what + " of 1 to " + longest + " characters");
        }
    }

    private static void checkThere(String what, boolean there) {
        if (!there) {
            throw new LedgerException("there is no such " + what + " in the ledger");
        }
    }

    private void checkUndo(String number) {
        boolean holds = Holding.withUndoings(rows.all()).stream()
                .anyMatch(correction -> Long.toString(correction.number()).equals(number));
        if (!holds) {
            throw new LedgerException("there is no correction " + number + " that holds");
        }
    }

    private void anchor(long number, String side, String id, Linker linker) {
        long story = rows.holder(id)
                .orElseThrow(() -> new LedgerException("there is no statement or passage " + id + " in the ledger"));
        Reading reading = new Shelf(handle).reading(story).get();
        Passage passage = linker.passages(reading).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LedgerException(id + " does not stand in its story any more"));
        Selector selector = Selector.of(passage.span(), reading.story().text());
        rows.anchor(new Anchor(number, side, story, id, selector));
    }

    /** Finds the words of corrections again in stories that were read anew. */
    public void anchorAgain(List<Standing> standing) {
        for (Standing one : standing) {
            if (!one.fresh()) {
                again(one);
            }
        }
    }

    private void again(Standing one) {
        List<Anchor> anchors = rows.anchors(one.story());
        if (anchors.isEmpty()) {
            return;
        }
        Map<Long, Correction> all = new HashMap<>();
        rows.all().forEach(correction -> all.put(correction.number(), correction));
        Anchoring anchoring =
                new Anchoring(one.sheet().reading().story().text(), one.sheet().passages());
        for (Anchor anchor : anchors) {
            Correction correction = all.get(anchor.number());
            if (correction != null) {
                String first = anchor.side().equals("a")
                        ? correction.draft().a()
                        : correction.draft().b();
                rows.anchor(anchor.with(anchoring
                        .find(
                                String.valueOf(first),
                                anchor.selector(),
                                correction.act().isOfOneStatement())
                        .orElse(null)));
            }
        }
    }

    /** What people decided about clusters. */
    public Rulings rulings(Bond bond) {
        List<Correction> holding = holding();
        if (holding.isEmpty()) {
            return Rulings.NONE;
        }
        return new Decisions(bond, anchored()).of(holding);
    }

    /** The ids whose clusters may change by this correction. */
    public Set<String> touched(Correction correction) {
        Correction about = correction;
        List<Correction> all = rows.all();
        while (about.act() == Act.UNDO) {
            about = all.get(Integer.parseInt(about.draft().a()) - 1);
        }
        Set<String> out =
                new HashSet<>(anchored().getOrDefault(about.number(), Map.of()).values());
        if (about.act() == Act.JOIN_COPIES || about.act() == Act.PART_COPIES) {
            out.add(about.draft().a());
            out.add(String.valueOf(about.draft().b()));
        }
        return out;
    }

    /** By the correction's number and the side, the passage that it is about now. */
    private Map<Long, Map<String, String>> anchored() {
        Map<Long, Map<String, String>> out = new HashMap<>();
        for (Anchor anchor : rows.anchors(null)) {
            if (anchor.id() != null) {
                out.computeIfAbsent(anchor.number(), number -> new HashMap<>()).put(anchor.side(), anchor.id());
            }
        }
        return out;
    }

    /** Puts back a correction of another ledger, with the words that it holds on to. */
    public void restore(Correction correction, List<Hold> holds) {
        String number = Long.toString(correction.number());
        long seq = new Numbers(handle, correction.at()).entry(Entry.Kind.CORRECTION, number);
        rows.insert(
                new Correction(correction.number(), seq, correction.at(), correction.draft()),
                Moment.of(correction.at()));
        for (Hold hold : holds) {
            rows.anchor(new Anchor(hold.number(), hold.side(), rows.story(hold.story()), hold.id(), hold.selector()));
        }
    }

    /** The words that corrections hold on to, by number. */
    public List<Hold> holds() {
        return rows.anchors(null).stream()
                .map(anchor -> new Hold(
                        anchor.number(), anchor.side(), rows.id(anchor.story()), anchor.id(), anchor.selector()))
                .toList();
    }

    /** All corrections by number, undoings too. */
    public List<Correction> all() {
        return rows.all();
    }

    /** The corrections that hold, by number; undoings are left out. */
    public List<Correction> holding() {
        return Holding.of(rows.all());
    }

    /** The corrections that hold and whose words are not found any more. */
    public List<Correction> lost() {
        Set<Long> lost = new HashSet<>();
        for (Anchor anchor : rows.anchors(null)) {
            if (anchor.id() == null) {
                lost.add(anchor.number());
            }
        }
        return holding().stream().filter(one -> lost.contains(one.number())).toList();
    }

    public Identities identities() {
        return new Identities(holding());
    }

    /** The statements of a story with what people said of them. */
    public List<Judged> judged(Reading reading) {
        List<Correction> holding = holding();
        Map<String, List<Correction>> of = new HashMap<>();
        Map<Long, Map<String, String>> anchored = anchored();
        for (Correction correction : holding) {
            for (String id :
                    anchored.getOrDefault(correction.number(), Map.of()).values()) {
                of.computeIfAbsent(id, key -> new ArrayList<>()).add(correction);
            }
        }
        List<Judged> out = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            out.add(Judged.of(statement, of.getOrDefault(statement.id(), List.of())));
        }
        return out;
    }
}
