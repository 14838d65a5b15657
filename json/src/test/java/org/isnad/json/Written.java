package org.isnad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.isnad.model.Reading;
import org.isnad.model.Story;

/** Objects as they stand in a file. */
final class Written {
    private Written() {}

    static String story(Story story) {
        return json(out -> StoryJson.write(story, out));
    }

    static String reading(Reading reading) {
        return json(out -> ReadingJson.write(reading, out));
    }

    static Story read(String json) throws IOException {
        try (JsonParser parser = Json.parser(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            return StoryJson.read(parser);
        }
    }

    private static String json(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(out)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}
