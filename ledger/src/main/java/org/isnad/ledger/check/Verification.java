package org.isnad.ledger.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.isnad.ledger.correction.Corrections;
import org.isnad.ledger.entry.KeptCapture;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.Payload;
import org.isnad.ledger.store.Restorer;
import org.isnad.ledger.store.Shelf;
import org.isnad.ledger.store.WholeStory;
import org.isnad.ledger.tie.Bond;
import org.isnad.ledger.tie.ClusterCheck;
import org.isnad.model.Statement;
import org.jdbi.v3.core.Handle;

/**
 * Goes through all that is kept: pages against their digests, readings against what is listed of them, numbers for
 * gaps, links for what they tie, clusters against links and people's decisions.
 */
public final class Verification {
    private static final int PAGE = 500;

    private final Handle handle;
    private final Shelf shelf;
    private final LongConsumer progress;
    private final Problems problems = new Problems();

    private Verification(Handle handle, LongConsumer progress) {
        this.handle = handle;
        this.shelf = new Shelf(handle);
        this.progress = progress;
    }

    /**
     * What is wrong with all that the handle's transaction sees, at most about a hundred things; empty where nothing
     * is.
     *
     * @param progress is told how many stories are looked at
     */
    public static List<String> of(Handle handle, LongConsumer progress) {
        Verification verification = new Verification(handle, progress);
        verification.entries();
        verification.payloads();
        verification.stories();
        verification.links();
        verification.clusters();
        return verification.problems.all();
    }

    private void entries() {
        long count = number("SELECT count(*) FROM entry");
        problems.expect(
                count == shelf.last(), () -> "entries: " + count + " of " + shelf.last() + " numbers are there");
    }

    private long number(String question) {
        return handle.createQuery(question).mapTo(Long.class).one();
    }

    private void payloads() {
        for (String id : Restorer.payloads(handle)) {
            problems.during("page " + id, () -> shelf.payload(id));
        }
    }

    private void stories() {
        long done = 0;
        List<String> ids = shelf.ids("", PAGE);
        while (!ids.isEmpty()) {
            for (String id : ids) {
                problems.during("story " + id, () -> story(id));
            }
            done += ids.size();
            progress.accept(done);
            ids = shelf.ids(ids.get(ids.size() - 1), PAGE);
        }
    }

    private void story(String id) {
        WholeStory whole = WholeStory.of(handle, id).orElseThrow();
        problems.expect(whole.standing().isPresent(), () -> "story " + id + ": the reading that counts is missing");
        whole.standing().ifPresent(standing -> statements(id, standing));
        Set<String> digests = new HashSet<>();
        for (KeptStory reading : whole.readings()) {
            String text = reading.reading().story().text();
            digests.add(reading.version() + Payload.id(text.getBytes(StandardCharsets.UTF_8)));
            problems.expect(reading.id().equals(id), () -> "story " + id + ": a reading is of " + reading.id());
        }
        whole.wordings()
                .forEach(wording -> problems.expect(
                        digests.contains(wording.version() + wording.digest()),
                        () -> "story " + id + ": wording " + wording.version() + " has no reading with its text"));
        whole.captures().forEach(capture -> capture(id, capture));
    }

    private void capture(String story, KeptCapture capture) {
        String payload = capture.payload();
        problems.expect(
                payload == null || shelf.hasPayload(payload),
                () -> "story " + story + ": the bytes of a capture are missing");
    }

    private void statements(String id, KeptStory standing) {
        Set<String> listed = new HashSet<>(shelf.live(id));
        Set<String> read =
                standing.reading().statements().stream().map(Statement::id).collect(Collectors.toSet());
        problems.expect(
                listed.equals(read), () -> "story " + id + ": its list of statements is not that of its reading");
    }

    private void links() {
        long lost = number("SELECT count(*) FROM link LEFT JOIN story one ON one.no = link.story_a"
                + " LEFT JOIN story other ON other.no = link.story_b WHERE one.no IS NULL OR other.no IS NULL");
        problems.expect(lost == 0, () -> "links: " + lost + " tie stories that are not there");
        long loose = number("SELECT count(*) FROM link LEFT JOIN passage pa ON pa.id = link.a"
                + " LEFT JOIN passage pb ON pb.id = link.b WHERE kind NOT IN ('COPY', 'SAME', 'LINKED')"
                + " AND (pa.id IS NULL OR pb.id IS NULL)");
        problems.expect(loose == 0, () -> "links: " + loose + " tie passages whose place is not known");
    }

    private void clusters() {
        Map<Bond, Integer> wrong = new HashMap<>();
        for (Bond bond : Bond.values()) {
            wrong.put(bond, ClusterCheck.wrong(handle, bond, new Corrections(handle).rulings(bond)));
        }
        wrong.forEach((bond, count) -> problems.expect(
                count == 0, () -> "clusters: " + count + " ids of " + bond + " are not where links put them"));
    }
}
