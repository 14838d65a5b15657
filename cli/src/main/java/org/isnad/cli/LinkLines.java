package org.isnad.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.json.Json;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.link.model.Link;
import org.isnad.link.model.Reason;

/** Links as lines of JSON: {@code {"kind":…,"a":{"story":…,"start":…,"end":…},"b":{…},"score":…,"why":…}}. */
final class LinkLines {
    private static final double STEPS = 10_000;

    private final OutputStream out;

    LinkLines(OutputStream out) {
        this.out = out;
    }

    void print(KeptLink kept) {
        try (JsonGenerator json = Json.generator(out)) {
            Link link = kept.link();
            json.writeStartObject();
            json.writeStringField("kind", link.kind().name().toLowerCase(Locale.ROOT));
            end("a", link.from(), kept.from(), json);
            end("b", link.to(), kept.to(), json);
            json.writeNumberField("score", Math.round(link.score() * STEPS) / STEPS);
            json.writeBooleanField("sure", link.isShown());
            json.writeStringField("why", why(link));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(String name, String id, KeptLink.End end, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("story", end.story());
        if (end.span() != null) {
            json.writeStringField("id", id);
            json.writeNumberField("start", end.span().start());
            json.writeNumberField("end", end.span().end());
        }
        json.writeEndObject();
    }

    private static String why(Link link) {
        return link.reasons().stream().map(LinkLines::word).collect(Collectors.joining("; "));
    }

    private static String word(Reason reason) {
        String type = reason.type().name().toLowerCase(Locale.ROOT);
        return reason.detail().isEmpty() ? type : type + " " + reason.detail();
    }
}
