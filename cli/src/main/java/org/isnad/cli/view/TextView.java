package org.isnad.cli.view;

import java.io.IOException;
import java.io.Writer;
import org.isnad.model.Reading;

/** Readings as text for a terminal, a line between one and the next. */
public final class TextView implements View<Reading> {
    private final Writer out;
    private final Words words;
    private final Look look;
    private final Sheet sheet;
    private boolean begun;

    /** A view on a writer that the caller closes. */
    public TextView(Writer out, Words words, Look look) {
        this.out = out;
        this.words = words;
        this.look = look;
        this.sheet = new Sheet(out, look);
    }

    @Override
    public void show(Reading reading) throws IOException {
        if (begun) {
            sheet.blank();
            sheet.rule();
        }
        begun = true;
        new ReadingText(reading, words, look, sheet).write();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
