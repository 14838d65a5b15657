package org.isnad.ledger.dump;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.isnad.json.Json;
import org.isnad.ledger.correction.Correction;
import org.isnad.ledger.correction.Corrections;
import org.isnad.ledger.correction.Hold;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.store.Restorer;
import org.isnad.ledger.store.Shelf;
import org.isnad.ledger.store.WholeStory;
import org.isnad.ledger.tie.LinkShelf;
import org.jdbi.v3.core.Handle;

/** Writes a whole ledger, in constant memory. */
public final class DumpWriter {
    private static final int PAGE = 500;

    private final Handle handle;
    private final JsonGenerator json;
    private final Lines lines;

    private DumpWriter(Handle handle, JsonGenerator json) {
        this.handle = handle;
        this.json = json;
        this.lines = new Lines(json);
    }

    /**
     * Writes all that the handle's transaction sees.
     *
     * @param progress is told, now and then, how many stories are written
     */
    public static void write(Handle handle, OutputStream out, LongConsumer progress) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.setRootValueSeparator(null);
            DumpWriter writer = new DumpWriter(handle, json);
            writer.lines.head();
            writer.payloads();
            writer.stories(progress);
            writer.links();
            writer.corrections();
        }
    }

    private void payloads() throws IOException {
        Shelf shelf = new Shelf(handle);
        for (String id : Restorer.payloads(handle)) {
            lines.payload(id, shelf.payload(id).orElseThrow());
        }
    }

    private void stories(LongConsumer progress) throws IOException {
        Shelf shelf = new Shelf(handle);
        long done = 0;
        List<String> ids = shelf.ids("", PAGE);
        while (!ids.isEmpty()) {
            for (String id : ids) {
                lines.story(WholeStory.of(handle, id)
                        .orElseThrow(() -> new LedgerException("the ledger lacks the reading of " + id)));
            }
            done += ids.size();
            progress.accept(done);
            ids = shelf.ids(ids.get(ids.size() - 1), PAGE);
        }
    }

    private void links() {
        new LinkShelf(handle).each(link -> {
            try {
                lines.link(link);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void corrections() throws IOException {
        Corrections corrections = new Corrections(handle);
        List<Hold> holds = corrections.holds();
        for (Correction correction : corrections.all()) {
            lines.correction(
                    correction,
                    holds.stream()
                            .filter(hold -> hold.number() == correction.number())
                            .toList());
        }
        json.flush();
    }
}
