package org.isnad.cli.view;

import java.io.IOException;
import java.util.StringJoiner;
import org.isnad.model.Imprint;
import org.isnad.model.Story;

/** What stands over a story in a terminal: its title, who published it, when, and its name. */
final class Heading {
    private static final int TITLE_LINES = 4;
    private static final int OUTLET_LINES = 2;

    private Heading() {}

    static void write(Story story, Words words, Look look, Sheet sheet) throws IOException {
        String title = Shown.of(story.title());
        sheet.words(0, title.isBlank() ? words.of("untitled") : title, Look.BOLD, TITLE_LINES);
        sheet.words(0, outlet(story.imprint()), Look.DIM, OUTLET_LINES);
        sheet.line(0, look.painted(Look.DIM, facts(story)));
    }

    private static String outlet(Imprint imprint) {
        StringJoiner out = new StringJoiner(" \u00B7 ");
        for (String name : new String[] {imprint.outlet(), imprint.author()}) {
            if (name != null && !name.isBlank()) {
                out.add(Shown.of(name));
            }
        }
        return out.toString();
    }

    private static String facts(Story story) {
        String published = story.imprint().published();
        String id = Sheet.leftToRight(Shown.of(story.id()));
        return published == null ? id : Sheet.leftToRight(Shown.of(Moment.of(published))) + " \u00B7 " + id;
    }
}
