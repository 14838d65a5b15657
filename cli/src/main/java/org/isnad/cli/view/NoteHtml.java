package org.isnad.cli.view;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Attribution;
import org.isnad.model.Force;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Timex;

/** Who says a statement, as a note beside the text: speaker, stance, role, chain; behind a click how it was read. */
final class NoteHtml {
    private final Reading reading;
    private final Anchors anchors;
    private final Words words;
    private final Markup html;
    /** Whose role has been told. */
    private final Set<String> named = new HashSet<>();

    NoteHtml(Reading reading, Anchors anchors, Words words, Markup html) {
        this.reading = reading;
        this.anchors = anchors;
        this.words = words;
        this.html = html;
    }

    /**
     * Writes one note.
     *
     * @param place which of its paragraph's notes it is, from 1
     */
    void write(int index, int place) throws IOException {
        Statement statement = reading.statements().get(index);
        String name = "note " + MarkTags.className(statement.force().stance()) + MarkTags.litName(place);
        html.open("li", "class", name, "id", anchors.note(index));
        String number = MarkTags.number(reading, index, words);
        html.leaf("a", number, "class", "number", "href", anchors.toWords(index), "title", words.of("to.text"));
        html.open("details").open("summary");
        boolean roleIsNew = named.add(statement.speaker().name());
        summary(index, roleIsNew);
        html.close().open("dl");
        term("role", roleIsNew ? "" : role(statement.speaker()));
        details(statement);
        html.close().close().close();
    }

    private static String role(Speaker speaker) {
        return speaker.role() == null ? "" : speaker.role();
    }

    private void summary(int index, boolean withRole) throws IOException {
        Statement statement = reading.statements().get(index);
        Speaker speaker = statement.speaker();
        if (Tally.isSomebody(speaker)) {
            html.open("b").leaf("bdi", speaker.name()).close();
        } else {
            html.leaf("i", words.of("nobody"));
        }
        html.text(" ").leaf("span", words.of(statement.force().stance()), "class", "stance");
        if (withRole && !role(speaker).isEmpty()) {
            html.open("span", "class", "role").leaf("bdi", role(speaker)).close();
        }
        String chain = String.join(Chain.LINK, Chain.of(reading, index));
        if (!chain.isEmpty()) {
            html.leaf("span", chain, "class", "chain", "dir", "rtl");
        }
    }

    private void details(Statement statement) throws IOException {
        Attribution attribution = statement.attribution();
        Force force = statement.force();
        String text = reading.story().text();
        term("mode", words.of(attribution.mode()));
        term("cue", attribution.cue() == null ? "" : attribution.cue().of(text));
        term(
                "affiliation",
                statement.speaker().affiliation() == null
                        ? ""
                        : statement.speaker().affiliation());
        term("target", force.target() == null ? "" : force.target().of(text));
        term("certainty", force.certainty() == null ? "" : words.of(force.certainty()));
        term("when", when(statement));
        term("within", statement.nestedIn() == null ? "" : Integer.toString(statement.nestedIn() + 1));
        term("confidence", Confidence.text(statement));
        term("rule", attribution.rule());
    }

    private void term(String key, String value) throws IOException {
        if (!value.isBlank()) {
            html.leaf("dt", words.of(key)).open("dd").leaf("bdi", value).close();
        }
    }

    private String when(Statement statement) {
        if (statement.time() == null) {
            return "";
        }
        Timex time = reading.times().get(statement.time());
        return time.span().of(reading.story().text()) + " (" + time.value() + ")";
    }
}
