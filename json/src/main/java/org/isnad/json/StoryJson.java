package org.isnad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Story;

/**
 * Stories as JSON objects. Written, a story is the contract's {@code story}; read, an object is one of three:
 *
 * <ul>
 *   <li>with {@code paragraphs}: a story as written here, whose {@code text} begins with the title;
 *   <li>with {@code text}: a story of the world, whose {@code text} is the body alone, kept character for character;
 *       {@code id}, {@code url}, {@code outlet}, {@code author}, {@code credits}, {@code dateline}, {@code section},
 *       {@code published}, {@code updated}, {@code language} and {@code title} may be missing, all else is passed over;
 *   <li>with {@code story}: a reading as written by {@link ReadingJson}, of which the story is taken.
 * </ul>
 *
 * A missing {@code id} is made by {@link org.isnad.model.StoryId}. Half a surrogate pair becomes U+FFFD, both ways. A
 * {@code published} that {@link org.isnad.model.Published} does not know is unknown. Thread-safe.
 */
public final class StoryJson {
    private StoryJson() {}

    /**
     * The story of the object at the parser, which is then read to its end.
     *
     * @param parser before the object's opening brace or on it
     * @throws NotAStoryException if the object is well-formed JSON and no story; the parser stands at its end
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no JSON, or too deep, or too long
     */
    public static Story read(JsonParser parser) throws IOException {
        return StoryObject.read(parser).story();
    }

    /** Writes the story as one object. */
    public static void write(Story story, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeMembers(story, json);
        json.writeEndObject();
    }

    /** Writes the members of the story's object, which the caller begins, may add to, and ends. */
    public static void writeMembers(Story story, JsonGenerator json) throws IOException {
        json.writeStringField("id", WellFormed.of(story.id()));
        imprint(story.imprint(), json);
        json.writeStringField("title", WellFormed.of(story.title()));
        json.writeStringField("text", WellFormed.of(story.text()));
        json.writeArrayFieldStart("paragraphs");
        for (Paragraph paragraph : story.paragraphs()) {
            paragraph(paragraph, json);
        }
        json.writeEndArray();
    }

    private static void imprint(Imprint imprint, JsonGenerator json) throws IOException {
        Fields.text("url", imprint.url(), json);
        Fields.text("outlet", imprint.outlet(), json);
        Fields.text("author", imprint.author(), json);
        json.writeArrayFieldStart("credits");
        for (String credit : imprint.credits()) {
            json.writeString(WellFormed.of(credit));
        }
        json.writeEndArray();
        Fields.text("dateline", imprint.dateline(), json);
        Fields.text("section", imprint.section(), json);
        Fields.text("published", imprint.published(), json);
        Fields.text("updated", imprint.updated(), json);
        Fields.text("language", imprint.language(), json);
        origins(imprint.origins(), json);
    }

    /** Only pages have origins. */
    private static void origins(Map<Field, Origin> origins, JsonGenerator json) throws IOException {
        if (origins.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("origins");
        for (Map.Entry<Field, Origin> entry : origins.entrySet()) {
            json.writeStringField(Fields.word(entry.getKey()), Fields.word(entry.getValue()));
        }
        json.writeEndObject();
    }

    private static void paragraph(Paragraph paragraph, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Fields.range(paragraph.span(), json);
        PagePlace page = paragraph.page();
        if (page == null) {
            json.writeNullField("page");
        } else {
            json.writeObjectFieldStart("page");
            Fields.text("path", page.path(), json);
            Fields.range(page.span(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
