package org.isnad.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.isnad.ledger.search.found.Count;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.questions.Checked;
import org.isnad.model.Span;
import org.isnad.model.Via;
import org.jspecify.annotations.Nullable;

/** What was found in a ledger, as JSON objects. */
public final class HitJson {
    private final JsonGenerator json;

    public HitJson(JsonGenerator json) {
        this.json = json;
    }

    /** One hit as an object. */
    public void hit(Hit hit) throws IOException {
        json.writeStartObject();
        members(hit);
        json.writeEndObject();
    }

    private void members(Hit hit) throws IOException {
        text("id", hit.id());
        text("text", hit.text());
        json.writeArrayFieldStart("marks");
        for (Span mark : hit.marks()) {
            json.writeStartObject();
            json.writeNumberField("start", mark.start());
            json.writeNumberField("end", mark.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("score", hit.score());
        if (hit instanceof Hit.Said said) {
            said(said);
        } else if (hit instanceof Hit.Told told) {
            json.writeNumberField("number", told.number());
            story(told.story());
        } else if (hit instanceof Hit.Named named) {
            text("kind", named.kind());
            json.writeNumberField("stories", named.stories());
        }
    }

    private void said(Hit.Said said) throws IOException {
        json.writeNumberField("number", said.number());
        text("speaker", said.speaker().name());
        text("role", said.speaker().role());
        text("speakerKind", word(said.speaker().kind()));
        text("entity", said.speaker().entity());
        text("stance", word(said.stance()));
        text("mode", word(said.mode()));
        text("day", said.day());
        json.writeNumberField("confidence", said.confidence());
        json.writeArrayFieldStart("via");
        for (Via via : said.via()) {
            json.writeStartObject();
            text("name", via.name());
            text("kind", word(via.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Hit.Counted figure : said.figures()) {
            figure(figure);
        }
        json.writeEndArray();
        story(said.story());
    }

    private void figure(Hit.Counted figure) throws IOException {
        json.writeStartObject();
        json.writeNumberField("value", figure.value());
        Double high = figure.high();
        if (high != null) {
            json.writeNumberField("high", high);
        }
        text("of", figure.of());
        json.writeEndObject();
    }

    private void story(Hit.Line story) throws IOException {
        json.writeObjectFieldStart("story");
        text("id", story.id());
        text("title", story.title());
        text("outlet", story.outlet());
        text("url", story.url());
        text("published", story.published());
        json.writeEndObject();
    }

    /** The answer to a check, as the object's members {@code said}, {@code denied} and {@code rivals}. */
    public void checked(Checked checked) throws IOException {
        json.writeStartObject();
        findings("said", checked.said());
        findings("denied", checked.denied());
        findings("rivals", checked.rivals());
        json.writeEndObject();
    }

    private void findings(String name, List<Checked.Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Checked.Finding finding : findings) {
            json.writeStartObject();
            json.writeNumberField("likeness", finding.likeness());
            json.writeBooleanField("linked", finding.linked());
            members(finding.statement());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Counts as a member, a list of values with their counts. */
    public void counts(String name, List<Count> counts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Count count : counts) {
            json.writeStartObject();
            text("value", count.value());
            json.writeNumberField("count", count.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, Shown.of(value));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
