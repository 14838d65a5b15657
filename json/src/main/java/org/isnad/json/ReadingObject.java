package org.isnad.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Attribution;
import org.isnad.model.Certainty;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Force;
import org.isnad.model.Mode;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.jspecify.annotations.Nullable;

/** One JSON object of a reading, read back. */
final class ReadingObject {
    private static final Set<String> LAYERS =
            Set.of("statements", "people", "orgs", "places", "figures", "times", "events");

    private final Map<String, List<JsonObject>> layers = new HashMap<>();
    private @Nullable Story story;

    private ReadingObject() {}

    static Reading read(JsonParser json) throws IOException {
        JsonToken first = json.hasCurrentToken() ? json.currentToken() : json.nextToken();
        if (first != JsonToken.START_OBJECT) {
            json.skipChildren();
            throw new NotAStoryException("a reading is a JSON object");
        }
        ReadingObject object = new ReadingObject();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            object.member(json.currentName(), json);
        }
        return object.reading();
    }

    private void member(String name, JsonParser json) throws IOException {
        json.nextToken();
        if (name.equals("story")) {
            story = StoryJson.read(json);
        } else if (LAYERS.contains(name)) {
            layers.put(name, JsonObject.list(name, json));
        } else {
            json.skipChildren();
        }
    }

    private Reading reading() throws IOException {
        if (story == null) {
            throw new NotAStoryException("a reading has a \"story\", and there is none");
        }
        Reading.Names names = NamesObject.read(layer("people"), layer("orgs"), layer("places"));
        return new Reading(story, statements(), names, figures(), times(), events());
    }

    private List<JsonObject> layer(String name) {
        return layers.getOrDefault(name, List.of());
    }

    private List<Statement> statements() throws IOException {
        List<Statement> out = new ArrayList<>();
        for (JsonObject one : layer("statements")) {
            out.add(new Statement(
                    one.text("id"),
                    attribution(one),
                    speaker(one.object("speaker")),
                    force(one),
                    via(one),
                    one.optionalIndex("time"),
                    one.optionalIndex("nestedIn"),
                    one.number("confidence")));
        }
        return out;
    }

    private static Attribution attribution(JsonObject statement) throws IOException {
        if (statement.objects("content").isEmpty()) {
            throw new NotAStoryException("a statement of a reading has \"content\"");
        }
        return new Attribution(
                statement.optionalSpan("cue"),
                statement.optionalSpan("source"),
                statement.spans("content"),
                statement.constant("mode", Mode.class),
                statement.text("rule"));
    }

    private static Speaker speaker(JsonObject speaker) throws IOException {
        return new Speaker(
                speaker.text("name"),
                speaker.optionalText("role"),
                speaker.constant("kind", SpeakerKind.class),
                speaker.optionalText("entity"),
                speaker.optionalText("affiliation"));
    }

    private static Force force(JsonObject statement) throws IOException {
        return new Force(
                statement.constant("stance", Stance.class),
                statement.optionalConstant("certainty", Certainty.class),
                statement.optionalSpan("target"));
    }

    private static List<Via> via(JsonObject statement) throws IOException {
        List<Via> out = new ArrayList<>();
        for (JsonObject link : statement.objects("via")) {
            out.add(new Via(link.text("name"), link.constant("kind", ViaKind.class)));
        }
        return out;
    }

    private List<Figure> figures() throws IOException {
        List<Figure> out = new ArrayList<>();
        for (JsonObject one : layer("figures")) {
            out.add(new Figure(
                    one.span(),
                    one.optionalNumber("value"),
                    one.optionalNumber("high"),
                    one.flag("approx"),
                    one.optionalText("of"),
                    one.optionalIndex("partOf"),
                    one.optionalIndex("statement")));
        }
        return out;
    }

    private List<Timex> times() throws IOException {
        List<Timex> out = new ArrayList<>();
        for (JsonObject one : layer("times")) {
            out.add(new Timex(one.span(), one.text("value")));
        }
        return out;
    }

    private List<Event> events() throws IOException {
        List<Event> out = new ArrayList<>();
        for (JsonObject one : layer("events")) {
            out.add(new Event(
                    one.span(),
                    one.text("type"),
                    one.optionalText("actor"),
                    one.optionalText("recipient"),
                    one.optionalText("place"),
                    one.optionalText("time"),
                    one.optionalIndex("statement"),
                    one.constant("reported", Event.Reported.class)));
        }
        return out;
    }
}
