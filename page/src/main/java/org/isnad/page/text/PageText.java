package org.isnad.page.text;

import java.util.List;
import org.isnad.model.Imprint;
import org.isnad.model.Story;
import org.isnad.model.StoryId;

/** The story in the plain text of a crawled page. */
public final class PageText {
    private PageText() {}

    /** The story in the text. */
    public static Story story(String text) {
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        String title = lines.isEmpty() ? "" : lines.get(0);
        String body = lines.isEmpty() ? "" : String.join("\n", lines.subList(1, lines.size()));
        return Story.of(StoryId.of(null, title + "\n" + body), Imprint.UNKNOWN, title, body);
    }
}
