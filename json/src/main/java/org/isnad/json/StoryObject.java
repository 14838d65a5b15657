package org.isnad.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Published;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.model.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object that bear on a story. An object is always read to its end, and the first thing wrong
 * with it is told afterwards, so that whatever follows it can be read.
 */
final class StoryObject {
    /** Each paragraph costs memory of its own, whatever its length. */
    private static final int MOST_PARAGRAPHS = 1_000_000;

    private static final String TOO_MANY = "a story has at most " + MOST_PARAGRAPHS + " paragraphs";

    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();
    private final Imprint.Builder imprint = new Imprint.Builder();
    private List<String> credits = List.of();
    private @Nullable List<Paragraph> paragraphs;
    private @Nullable StoryObject inner;
    private @Nullable String problem;

    private StoryObject() {}

    static StoryObject read(JsonParser json) throws IOException {
        JsonToken first = json.hasCurrentToken() ? json.currentToken() : json.nextToken();
        if (first != JsonToken.START_OBJECT) {
            json.skipChildren();
            throw new NotAStoryException("a story is a JSON object, and this is " + kind(first));
        }
        return members(json, true);
    }

    private static StoryObject members(JsonParser json, boolean outer) throws IOException {
        StoryObject object = new StoryObject();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            object.member(name, json, outer);
        }
        return object;
    }

    private void member(String name, JsonParser json, boolean outer) throws IOException {
        switch (name) {
            case "id", "url", "outlet", "author", "published", "language", "title", "text" -> word(name, json);
            case "dateline", "section", "updated" -> hint(name, json);
            case "origins" -> origins(json);
            case "credits" -> credits(json);
            case "paragraphs" -> paragraphs(json);
            case "story" -> {
                if (outer && once(name) && json.currentToken() == JsonToken.START_OBJECT) {
                    inner = members(json, false);
                }
            }
            default -> {}
        }
        // Whatever was not understood; nothing where the value has been read.
        json.skipChildren();
    }

    private void word(String name, JsonParser json) throws IOException {
        if (!once(name)) {
            return;
        }
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || (token.isNumeric() && name.equals("id"))) {
            words.put(name, WellFormed.of(json.getText()));
        } else if (token != JsonToken.VALUE_NULL) {
            wrong("\"" + name + "\" should be text and is " + kind(token));
        }
    }

    /** Strangers have members of these names that hold something else. */
    private void hint(String name, JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            word(name, json);
        }
    }

    private void credits(JsonParser json) throws IOException {
        if (!once("credits")) {
            return;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            credits = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                credit(json);
            }
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            wrong("\"credits\" should be a list of names and is " + kind(json.currentToken()));
        }
    }

    private void credit(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            credits.add(WellFormed.of(json.getText()));
        } else {
            wrong("\"credits\" should be a list of names and holds " + kind(json.currentToken()));
            json.skipChildren();
        }
    }

    /** What names no fact or no origin of ours is passed over. */
    private void origins(JsonParser json) throws IOException {
        if (!once("origins") || json.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Optional<Field> field = constant(Field.values(), json.currentName());
            json.nextToken();
            Optional<Origin> origin = constant(Origin.values(), json.getValueAsString(""));
            if (field.isPresent() && origin.isPresent()) {
                imprint.found(field.get(), origin.get());
            }
            json.skipChildren();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
        return Stream.of(all).filter(one -> Fields.word(one).equals(word)).findFirst();
    }

    private void paragraphs(JsonParser json) throws IOException {
        if (!once("paragraphs")) {
            return;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            paragraphs = ranges(json);
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            wrong("\"paragraphs\" should be a list of ranges and is " + kind(json.currentToken()));
        }
    }

    /** The ranges of a list; null where it holds something else, as a stranger's member of the same name may. */
    private @Nullable List<Paragraph> ranges(JsonParser json) throws IOException {
        List<Paragraph> ranges = new ArrayList<>();
        boolean ours = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (ranges.size() > MOST_PARAGRAPHS) {
                wrong(TOO_MANY);
                json.skipChildren();
            } else if (json.currentToken() == JsonToken.START_OBJECT) {
                ranges.add(paragraph(json));
            } else {
                ours = false;
                json.skipChildren();
            }
        }
        return ours ? ranges : null;
    }

    private Paragraph paragraph(JsonParser json) throws IOException {
        Range range = Range.read(json);
        Range page = range.page();
        return new Paragraph(span(range), page == null ? null : new PagePlace(page.path(), span(page)));
    }

    private Span span(Range range) {
        if (range.start() < 0 || range.end() < range.start()) {
            wrong("a range in \"paragraphs\" should have a \"start\" and, not before it, an \"end\"");
            return new Span(0, 0);
        }
        return new Span(range.start(), range.end());
    }

    private boolean once(String name) {
        boolean first = seen.add(name);
        if (!first) {
            wrong("\"" + name + "\" stands twice in the object");
        }
        return first;
    }

    private void wrong(String what) {
        if (problem == null) {
            problem = what;
        }
    }

    Story story() throws NotAStoryException {
        if (inner != null && !words.containsKey("text")) {
            return inner.story();
        }
        if (problem != null) {
            throw new NotAStoryException(problem);
        }
        String text = words.get("text");
        if (text == null) {
            throw new NotAStoryException("a story has its body in \"text\", and there is none");
        }
        if (text.chars().filter(c -> c == '\n').count() > MOST_PARAGRAPHS) {
            throw new NotAStoryException(TOO_MANY);
        }
        String title = words.getOrDefault("title", "");
        return paragraphs == null ? ofTheWorld(title, text) : ofOurs(title, text, paragraphs);
    }

    private Story ofTheWorld(String title, String body) {
        return Story.of(id(title + "\n" + body), imprint(), title, body);
    }

    private Story ofOurs(String title, String text, List<Paragraph> ranges) throws NotAStoryException {
        if (!text.startsWith(title + "\n")) {
            throw new NotAStoryException("a story with \"paragraphs\" has the title, then a newline, at the head of"
                    + " \"text\"; where \"text\" is the body alone, leave \"paragraphs\" out");
        }
        for (Paragraph paragraph : ranges) {
            if (paragraph.span().end() > text.length()) {
                throw new NotAStoryException("a range in \"paragraphs\" ends at "
                        + paragraph.span().end() + ", after the text's end at " + text.length());
            }
        }
        return new Story(id(text), imprint(), text, title.length(), ranges);
    }

    private String id(String text) {
        String given = words.get("id");
        return given == null || given.isBlank() ? StoryId.of(words.get("url"), text) : given;
    }

    private Imprint imprint() {
        return imprint.put(Field.URL, words.get("url"))
                .put(Field.OUTLET, words.get("outlet"))
                .put(Field.AUTHOR, words.get("author"))
                .credits(credits)
                .put(Field.DATELINE, words.get("dateline"))
                .put(Field.SECTION, words.get("section"))
                .put(Field.PUBLISHED, iso("published"))
                .put(Field.UPDATED, iso("updated"))
                .put(Field.LANGUAGE, words.get("language"))
                .build();
    }

    private @Nullable String iso(String name) {
        return Published.iso(words.getOrDefault(name, "")).orElse(null);
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
    }
}
