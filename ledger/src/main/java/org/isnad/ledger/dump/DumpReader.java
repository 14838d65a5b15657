package org.isnad.ledger.dump;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.LongConsumer;
import org.isnad.json.Json;
import org.isnad.ledger.correction.Act;
import org.isnad.ledger.correction.Correction;
import org.isnad.ledger.correction.Corrections;
import org.isnad.ledger.correction.Draft;
import org.isnad.ledger.correction.Hold;
import org.isnad.ledger.correction.Selector;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.KeptCapture;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.entry.Payload;
import org.isnad.ledger.entry.Wording;
import org.isnad.ledger.store.Prepared;
import org.isnad.ledger.store.Restorer;
import org.isnad.ledger.store.Shelf;
import org.isnad.ledger.store.WholeStory;
import org.isnad.ledger.tie.Tying;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Link;
import org.isnad.link.model.Reason;
import org.isnad.model.Capture;
import org.isnad.model.Span;
import org.jdbi.v3.core.Handle;

/** Makes a ledger of what {@link DumpWriter} wrote, within one transaction: all of it or nothing. */
public final class DumpReader {
    /** The form of dumps that this program writes and reads. */
    static final int FORM = 1;

    private final Restorer restorer;
    private final Corrections corrections;
    private final Tying tying;
    private final Tying.Restoring restoring;
    private final LongConsumer progress;
    private long stories;

    private DumpReader(Handle handle, Instant at, Tying tying, LongConsumer progress) {
        this.restorer = new Restorer(handle, at);
        this.corrections = new Corrections(handle);
        this.tying = tying;
        this.restoring = tying.restoring(handle);
        this.progress = progress;
    }

    /**
     * Reads a dump into an empty ledger.
     *
     * @param progress is told, now and then, how many stories are read
     * @throws LedgerException where the ledger is not empty, or a line is not of a dump; it says which
     */
    public static void read(Handle handle, InputStream in, Instant at, Tying tying, LongConsumer progress)
            throws IOException {
        if (new Shelf(handle).last() > 0) {
            throw new LedgerException("a dump is read into an empty ledger only: name another folder");
        }
        DumpReader reader = new DumpReader(handle, at, tying, progress);
        long line = 1;
        try (JsonParser json = Json.parser(in)) {
            while (json.nextToken() != null) {
                reader.line(line, Members.read(json));
                line++;
            }
        } catch (DumpException | IllegalArgumentException | IOException e) {
            throw new LedgerException("line " + line + " is not of a dump of a ledger: " + e.getMessage(), e);
        }
        if (line == 1) {
            throw new LedgerException("this is no dump of a ledger: it is empty");
        }
        reader.restorer.flush();
        reader.restoring.finish();
    }

    private void line(long number, Members line) {
        if (number == 1) {
            if (!line.has("isnad") || line.object("isnad").whole("dump") != FORM) {
                throw new DumpException("it does not begin as one of form " + FORM);
            }
        } else if (line.has("payload")) {
            payload(line.object("payload"));
        } else if (line.has("story")) {
            story(line.object("story"));
        } else if (line.has("link")) {
            restoring.link(link(line.object("link")));
        } else {
            correction(line.object("correction"));
        }
    }

    private void payload(Members payload) {
        byte[] bytes = Base64.getDecoder().decode(payload.text("bytes"));
        if (!Payload.id(bytes).equals(payload.text("id"))) {
            throw new DumpException("the bytes are not those of " + payload.text("id"));
        }
        restorer.payload(payload.text("id"), bytes);
    }

    private void story(Members story) {
        WholeStory whole = new WholeStory(
                story.text("id"),
                story.whole("version"),
                story.whole("revision"),
                wordings(story),
                captures(story),
                readings(story));
        KeptStory standing =
                whole.standing().orElseThrow(() -> new DumpException("the reading that counts is missing"));
        Prepared prepared = Prepared.of(Arrival.of(standing.reading(), standing.reader()), tying.linker());
        restoring.enter(restorer.story(whole, prepared));
        stories++;
        progress.accept(stories);
    }

    private static List<Wording> wordings(Members story) {
        List<Wording> out = new ArrayList<>();
        for (Members one : story.objects("wordings")) {
            out.add(new Wording(
                    out.size() + 1, one.text("digest"), one.time("seen"), one.time("last"), one.time("added"), 0));
        }
        return out;
    }

    private static List<KeptCapture> captures(Members story) {
        List<KeptCapture> out = new ArrayList<>();
        for (Members one : story.objects("captures")) {
            Capture capture =
                    new Capture(one.optionalText("target"), one.optionalTime("date"), one.optionalText("digest"));
            out.add(new KeptCapture(
                    one.whole("version"), capture, one.optionalText("payload"), one.optionalText("media")));
        }
        return out;
    }

    private static List<KeptStory> readings(Members story) {
        List<KeptStory> out = new ArrayList<>();
        for (Members one : story.objects("readings")) {
            out.add(new KeptStory(
                    0,
                    one.whole("version"),
                    one.whole("revision"),
                    one.text("reader"),
                    one.time("added"),
                    one.reading()));
        }
        return out;
    }

    private static KeptLink link(Members link) {
        Members a = link.object("a");
        Members b = link.object("b");
        List<Reason> reasons = new ArrayList<>();
        List<String> words = link.texts("reasons");
        for (int i = 0; i + 1 < words.size(); i += 2) {
            reasons.add(new Reason(Reason.Type.valueOf(words.get(i)), words.get(i + 1)));
        }
        Link plain =
                new Link(Kind.valueOf(link.text("kind")), a.text("id"), b.text("id"), link.number("score"), reasons);
        return new KeptLink(plain, end(a), end(b));
    }

    private static KeptLink.End end(Members end) {
        Integer start = end.optionalWhole("start");
        return new KeptLink.End(end.text("story"), start == null ? null : new Span(start, end.whole("end")));
    }

    private void correction(Members one) {
        Draft draft = new Draft(
                one.text("author"),
                one.text("reason"),
                Act.valueOf(one.text("act")),
                one.text("a"),
                one.optionalText("b"),
                one.object("fields").allTexts());
        List<Hold> holds = new ArrayList<>();
        for (Members hold : one.objects("holds")) {
            holds.add(hold(one.whole("number"), hold));
        }
        restorer.flush();
        corrections.restore(new Correction(one.whole("number"), 0, one.time("at"), draft), holds);
    }

    private static Hold hold(long number, Members hold) {
        Selector selector =
                new Selector(hold.text("prefix"), hold.text("exact"), hold.text("suffix"), hold.whole("start"));
        return new Hold(number, hold.text("side"), hold.text("story"), hold.optionalText("id"), selector);
    }
}
