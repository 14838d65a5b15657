package org.isnad.cli.view;

import java.io.IOException;
import org.isnad.model.Reading;

/** Who, where, how many and when, as lists below the text; each leads to the statements that it belongs to. */
final class FactsHtml {
    private static final int MOST = 100;

    private final Reading reading;
    private final Anchors anchors;
    private final Words words;
    private final Markup html;

    FactsHtml(Reading reading, Anchors anchors, Words words, Markup html) {
        this.reading = reading;
        this.anchors = anchors;
        this.words = words;
        this.html = html;
    }

    void write() throws IOException {
        var groups = new Facts(reading, words).groups();
        if (groups.isEmpty()) {
            return;
        }
        html.raw("\n").open("section", "class", "facts").leaf("h2", words.of("facts.title"));
        for (Facts.Group group : groups) {
            group(group);
        }
        html.close();
    }

    private void group(Facts.Group group) throws IOException {
        html.open("div", "class", "group " + group.key()).leaf("h3", words.of("facts." + group.key()));
        html.open("ul");
        int left = group.facts().size() - MOST;
        for (Facts.Fact fact :
                group.facts().subList(0, Math.min(MOST, group.facts().size()))) {
            fact(fact);
        }
        if (left > 0) {
            html.leaf("li", words.of("stories.more").replace("#", Integer.toString(left)));
        }
        html.close().close();
    }

    private void fact(Facts.Fact fact) throws IOException {
        html.open("li")
                .leaf("bdi", fact.name(), "lang", reading.story().imprint().language());
        if (!fact.about().isEmpty()) {
            html.text(" ")
                    .open("span", "class", "role")
                    .leaf("bdi", fact.about())
                    .close();
        }
        for (int statement : fact.statements()) {
            html.text(" ")
                    .open("a", "class", "number", "href", anchors.toNote(statement), "title", words.of("to.note"));
            html.text(Integer.toString(statement + 1)).close();
        }
        html.close();
    }
}
