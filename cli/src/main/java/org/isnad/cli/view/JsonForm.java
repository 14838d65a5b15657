package org.isnad.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.isnad.json.ReadingJson;
import org.isnad.json.StoryJson;
import org.isnad.model.Capture;
import org.isnad.model.Reading;
import org.isnad.page.Found;
import org.isnad.page.Web;

/** How an item is written as one JSON object. */
public interface JsonForm<T> {
    /** A reading as the contract lays down. */
    JsonForm<Reading> READING = ReadingJson::write;

    /**
     * A story as the contract lays down, and the {@code file} it was found in; what was found at an address has its
     * {@code url}.
     */
    JsonForm<Found.Told> STORY = JsonForm::write;

    void write(T item, JsonGenerator json) throws IOException;

    private static void write(Found.Told told, JsonGenerator json) throws IOException {
        json.writeStartObject();
        StoryJson.writeMembers(told.story(), json);
        boolean atItsAddress =
                Web.isAddress(told.place().file()) && told.story().imprint().url() != null;
        if (!atItsAddress) {
            json.writeStringField("file", told.place().file());
        }
        capture(told.capture(), json);
        json.writeEndObject();
    }

    /** What an archive's record or a server said of the page; nothing for a file that lay on a disk. */
    private static void capture(Capture capture, JsonGenerator json) throws IOException {
        if (capture.equals(Capture.UNKNOWN)) {
            return;
        }
        json.writeObjectFieldStart("capture");
        json.writeStringField("target", capture.target());
        json.writeStringField(
                "date", capture.date() == null ? null : capture.date().toString());
        json.writeStringField("digest", capture.digest());
        json.writeEndObject();
    }
}
