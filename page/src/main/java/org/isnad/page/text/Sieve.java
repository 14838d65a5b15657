package org.isnad.page.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of a body what is not the story's: buttons, boxes of other stories, the headline again, a text twice. */
final class Sieve {
    private final String title;
    private final Set<String> seen = new HashSet<>();
    private boolean inBox;

    Sieve(String title) {
        this.title = title;
    }

    List<PageLine> of(List<PageLine> body) {
        List<PageLine> kept = new ArrayList<>(body);
        kept.removeIf(line -> !keeps(line));
        return kept;
    }

    private boolean keeps(PageLine line) {
        return switch (line.kind()) {
            case PROSE, REPEATED -> {
                inBox = false;
                yield !Headline.repeats(line, title) && seen.add(line.text());
            }
            case SHORT -> !inBox && !Headline.repeats(line, title);
            case POINTER -> {
                // The lines below it, up to the next paragraph, are the headlines it points to.
                inBox = true;
                yield false;
            }
            case FURNITURE, NOTICE, TEMPLATE -> false;
        };
    }
}
