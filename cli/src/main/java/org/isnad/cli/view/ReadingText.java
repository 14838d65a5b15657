package org.isnad.cli.view;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.isnad.model.Attribution;
import org.isnad.model.Mode;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.Statement;

/** One reading in a terminal: the story's head, then who says what, one statement below the other. */
final class ReadingText {
    private static final String DOT = " \u00B7 ";
    private static final int STEP = 4;
    private static final int DEEPEST = 4;
    private static final int CONTENT_LINES = 3;
    private static final int NAME_LINES = 3;

    private final Reading reading;
    private final Words words;
    private final Look look;
    private final Sheet sheet;
    /** Whose role has been told. */
    private final Set<String> named = new HashSet<>();

    ReadingText(Reading reading, Words words, Look look, Sheet sheet) {
        this.reading = reading;
        this.words = words;
        this.look = look;
        this.sheet = sheet;
    }

    void write() throws IOException {
        List<Statement> statements = reading.statements();
        Heading.write(reading.story(), words, look, sheet);
        own(0, look.painted(Look.DIM, summary()));
        for (int i = 0; i < statements.size(); i++) {
            statement(i);
        }
        if (statements.stream().anyMatch(Confidence::isUnconfirmed)) {
            legend();
        }
        new FactsText(reading, words, look, sheet).write();
    }

    private String summary() {
        int count = reading.statements().size();
        int voices = Tally.of(reading).voices().size();
        return count == 0 ? words.of("none") : words.count("statements", count) + DOT + words.count("speakers", voices);
    }

    private void statement(int index) throws IOException {
        Statement statement = reading.statements().get(index);
        int indent = STEP + STEP * depth(statement);
        int contentLines = look.full() ? Integer.MAX_VALUE : CONTENT_LINES;
        sheet.blank();
        own(indent - STEP, label(index));
        speaker(indent, statement.speaker());
        sheet.words(indent, Shown.of(String.join(Chain.LINK, Chain.of(reading, index))), Look.DIM, NAME_LINES);
        sheet.words(indent, content(statement.attribution()), Look.PLAIN, contentLines);
    }

    private void legend() throws IOException {
        String legend = words.of("doubt") + " " + words.of("unconfirmed.long").replace("#", Confidence.bar());
        sheet.blank();
        for (String line : Lines.wrap(legend, look.columns(), Integer.MAX_VALUE)) {
            own(0, look.painted(Look.DIM, line));
        }
    }

    /** A line of our own words, in their direction. */
    private void own(int indent, String text) throws IOException {
        sheet.line(indent, words.rightToLeft() ? Sheet.rightToLeft(text) : text);
    }

    private String label(int index) {
        Stance stance = reading.statements().get(index).force().stance();
        String number = (index < 9 ? " " : "") + (index + 1);
        return look.painted(Look.DIM, number)
                + "  "
                + look.painted(Look.style(stance), words.of(stance))
                + look.painted(Look.DIM, marks(reading.statements().get(index)));
    }

    /** What else there is to say of a statement in a word each. */
    private String marks(Statement statement) {
        Attribution attribution = statement.attribution();
        StringJoiner out = new StringJoiner(DOT, DOT, "").setEmptyValue("");
        if (attribution.mode() != Mode.INDIRECT) {
            out.add(words.of(attribution.mode()));
        }
        // A headline's colon is a cue too, but tells nothing.
        if (attribution.cue() != null && attribution.cue().length() > 1) {
            out.add(Sheet.rightToLeft("\u00AB" + words(attribution.cue()) + "\u00BB"));
        }
        if (statement.nestedIn() != null) {
            out.add(words.of("within") + " " + (statement.nestedIn() + 1));
        }
        if (Confidence.isUnconfirmed(statement)) {
            out.add(words.of("doubt"));
        }
        return out.toString();
    }

    /** Who speaks; the role is told once. */
    private void speaker(int indent, Speaker speaker) throws IOException {
        if (!Tally.isSomebody(speaker)) {
            own(indent, look.painted(Look.DIM, words.of("nobody")));
            return;
        }
        sheet.words(indent, Shown.of(speaker.name()), Look.BOLD, NAME_LINES);
        if (speaker.role() != null && named.add(speaker.name())) {
            sheet.words(indent, Shown.of(speaker.role()), Look.DIM, NAME_LINES);
        }
    }

    private String content(Attribution attribution) {
        StringJoiner parts = new StringJoiner(" \u2026 ");
        for (Span part : attribution.content()) {
            parts.add(words(part));
        }
        return attribution.mode() == Mode.DIRECT ? "\u00AB" + parts + "\u00BB" : parts.toString();
    }

    private String words(Span span) {
        return Shown.of(span.of(reading.story().text()));
    }

    private int depth(Statement statement) {
        int depth = 0;
        Integer outer = statement.nestedIn();
        while (outer != null && depth < DEEPEST) {
            depth++;
            outer = reading.statements().get(outer).nestedIn();
        }
        return depth;
    }
}
