package org.isnad.cli.view;

import java.io.IOException;
import java.io.Writer;
import org.isnad.model.Paragraph;
import org.isnad.model.Story;
import org.isnad.page.Found;

/** Stories as text for a terminal: the head, then the paragraphs. */
public final class StoryTextView implements View<Found.Told> {
    private final Writer out;
    private final Words words;
    private final Look look;
    private final Sheet sheet;
    private boolean begun;

    /** A view on a writer that the caller closes. */
    public StoryTextView(Writer out, Words words, Look look) {
        this.out = out;
        this.words = words;
        this.look = look;
        this.sheet = new Sheet(out, look);
    }

    @Override
    public void show(Found.Told told) throws IOException {
        Story story = told.story();
        if (begun) {
            sheet.blank();
            sheet.rule();
        }
        begun = true;
        Heading.write(story, words, look, sheet);
        for (Paragraph paragraph : story.paragraphs()) {
            sheet.blank();
            sheet.words(0, Shown.of(paragraph.span().of(story.text())), Look.PLAIN, Integer.MAX_VALUE);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
