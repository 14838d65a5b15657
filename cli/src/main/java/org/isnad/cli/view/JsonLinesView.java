package org.isnad.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.isnad.json.Json;

/** One JSON object a line, each sent on its way before the next is begun. */
public final class JsonLinesView<T> implements View<T> {
    private final OutputStream out;
    private final JsonForm<T> form;

    /** A view on a stream that the caller closes. */
    public JsonLinesView(OutputStream out, JsonForm<T> form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void show(T item) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            form.write(item, json);
            json.writeRaw('\n');
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
