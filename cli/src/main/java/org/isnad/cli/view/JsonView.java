package org.isnad.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/** One indented JSON value: the item itself where there is one, a list where there are several or none. */
public final class JsonView<T> implements View<T> {
    private final JsonGenerator json;
    private final JsonForm<T> form;
    private @Nullable T held;

    /** A view on a stream that the caller closes. */
    public JsonView(OutputStream out, JsonForm<T> form) throws IOException {
        this.json = Json.generator(out).useDefaultPrettyPrinter();
        this.form = form;
    }

    @Override
    public void show(T item) throws IOException {
        if (held != null) {
            if (json.getOutputContext().inRoot()) {
                json.writeStartArray();
            }
            form.write(held, json);
        }
        held = item;
    }

    @Override
    public void close() throws IOException {
        if (held == null) {
            json.writeStartArray();
        } else {
            form.write(held, json);
        }
        if (json.getOutputContext().inArray()) {
            json.writeEndArray();
        }
        json.writeRaw('\n');
        json.close();
    }
}
