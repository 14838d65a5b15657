package org.isnad.ledger.dump;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.json.ReadingJson;
import org.isnad.ledger.correction.Correction;
import org.isnad.ledger.correction.Hold;
import org.isnad.ledger.entry.KeptCapture;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.Wording;
import org.isnad.ledger.store.WholeStory;
import org.isnad.link.model.Reason;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes the objects of a dump. */
final class Lines {
    private final JsonGenerator json;

    Lines(JsonGenerator json) {
        this.json = json;
    }

    private void text(String name, @Nullable Object value) throws IOException {
        json.writeStringField(name, value == null ? null : value.toString());
    }

    private void open(String kind) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart(kind);
    }

    private void shut() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    void head() throws IOException {
        open("isnad");
        json.writeNumberField("dump", DumpReader.FORM);
        shut();
    }

    void payload(String id, byte[] bytes) throws IOException {
        open("payload");
        text("id", id);
        text("bytes", Base64.getEncoder().encodeToString(bytes));
        shut();
    }

    void story(WholeStory story) throws IOException {
        open("story");
        text("id", story.id());
        json.writeNumberField("version", story.version());
        json.writeNumberField("revision", story.revision());
        json.writeArrayFieldStart("wordings");
        for (Wording wording : story.wordings()) {
            wording(wording);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("captures");
        for (KeptCapture capture : story.captures()) {
            capture(capture);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("readings");
        for (KeptStory reading : story.readings()) {
            reading(reading);
        }
        json.writeEndArray();
        shut();
    }

    private void wording(Wording wording) throws IOException {
        json.writeStartObject();
        text("digest", wording.digest());
        text("seen", wording.seen());
        text("last", wording.last());
        text("added", wording.added());
        json.writeEndObject();
    }

    private void capture(KeptCapture kept) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", kept.version());
        text("target", kept.capture().target());
        text("date", kept.capture().date());
        text("digest", kept.capture().digest());
        text("payload", kept.payload());
        text("media", kept.media());
        json.writeEndObject();
    }

    private void reading(KeptStory kept) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", kept.version());
        json.writeNumberField("revision", kept.revision());
        text("reader", kept.reader());
        text("added", kept.added());
        json.writeFieldName("reading");
        ReadingJson.write(kept.reading(), json);
        json.writeEndObject();
    }

    void link(KeptLink kept) throws IOException {
        open("link");
        text("kind", kept.link().kind());
        end("a", kept.link().from(), kept.from());
        end("b", kept.link().to(), kept.to());
        json.writeNumberField("score", kept.link().score());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : kept.link().reasons()) {
            json.writeString(reason.type().name());
            json.writeString(reason.detail());
        }
        json.writeEndArray();
        shut();
    }

    private void end(String name, String id, KeptLink.End end) throws IOException {
        json.writeObjectFieldStart(name);
        text("id", id);
        text("story", end.story());
        Span span = end.span();
        if (span != null) {
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        }
        json.writeEndObject();
    }

    void correction(Correction correction, Iterable<Hold> holds) throws IOException {
        open("correction");
        json.writeNumberField("number", correction.number());
        text("at", correction.at());
        text("author", correction.draft().author());
        text("reason", correction.draft().reason());
        text("act", correction.act());
        text("a", correction.draft().a());
        text("b", correction.draft().b());
        json.writeObjectFieldStart("fields");
        for (Map.Entry<String, String> field : new TreeMap<>(correction.draft().fields()).entrySet()) {
            text(field.getKey(), field.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("holds");
        for (Hold hold : holds) {
            hold(hold);
        }
        json.writeEndArray();
        shut();
    }

    private void hold(Hold hold) throws IOException {
        json.writeStartObject();
        text("side", hold.side());
        text("story", hold.story());
        text("id", hold.id());
        text("prefix", hold.selector().prefix());
        text("exact", hold.selector().exact());
        text("suffix", hold.selector().suffix());
        json.writeNumberField("start", hold.selector().start());
        json.writeEndObject();
    }
}
