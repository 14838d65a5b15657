package org.isnad.cli.view;

import java.io.IOException;
import java.io.Writer;
import java.util.StringJoiner;
import org.isnad.model.Mode;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Story;

/** Readings as text for a terminal: a story's head, then who says what, one statement below the other. */
public final class TextView implements View<Reading> {
    private static final String DOT = " \u00B7 ";
    private static final int STEP = 4;
    private static final int DEEPEST = 4;
    private static final int CONTENT_LINES = 3;
    private static final int NAME_LINES = 3;

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
        Heading.write(reading.story(), words, look, sheet);
        own(0, look.painted(Look.DIM, summary(reading)));
        for (int i = 0; i < reading.statements().size(); i++) {
            statement(reading, i);
        }
        if (reading.statements().stream().anyMatch(Confidence::isUnconfirmed)) {
            legend();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private String summary(Reading reading) {
        int count = reading.statements().size();
        int voices = Tally.of(reading).voices().size();
        return count == 0 ? words.of("none") : words.count("statements", count) + DOT + words.count("speakers", voices);
    }

    private void statement(Reading reading, int index) throws IOException {
        Story story = reading.story();
        Statement statement = reading.statements().get(index);
        int indent = STEP + STEP * depth(reading, statement);
        sheet.blank();
        own(indent - STEP, label(story, statement, index));
        speaker(indent, statement.speaker(), isFirst(reading, index));
        String chain = String.join(Chain.LINK, Chain.of(reading, index));
        sheet.words(indent, Shown.of(chain), Look.DIM, NAME_LINES);
        sheet.words(indent, content(story, statement), Look.PLAIN, look.full() ? Integer.MAX_VALUE : CONTENT_LINES);
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

    private String label(Story story, Statement statement, int index) {
        String number = Integer.toString(index + 1);
        StringJoiner rest = new StringJoiner(DOT, DOT, "").setEmptyValue("");
        if (statement.attribution().mode() != Mode.INDIRECT) {
            rest.add(words.of(statement.attribution().mode()));
        }
        String cue = cue(story, statement);
        if (!cue.isEmpty()) {
            rest.add(Sheet.rightToLeft("\u00AB" + cue + "\u00BB"));
        }
        if (statement.nestedIn() != null) {
            rest.add(words.of("within") + " " + (statement.nestedIn() + 1));
        }
        if (Confidence.isUnconfirmed(statement)) {
            rest.add(words.of("doubt"));
        }
        String stance = look.painted(
                Look.style(statement.force().stance()),
                words.of(statement.force().stance()));
        return look.painted(Look.DIM, " ".repeat(Math.max(0, 2 - number.length())) + number) + "  " + stance
                + look.painted(Look.DIM, rest.toString());
    }

    /** The words that report; a headline's colon is none. */
    private static String cue(Story story, Statement statement) {
        Span cue = statement.attribution().cue();
        return cue == null || cue.length() == 1 ? "" : Shown.of(cue.of(story.text()));
    }

    private static boolean isFirst(Reading reading, int index) {
        String name = reading.statements().get(index).speaker().name();
        int first = 0;
        while (!reading.statements().get(first).speaker().name().equals(name)) {
            first++;
        }
        return first == index;
    }

    /** The role is told once. */
    private void speaker(int indent, Speaker speaker, boolean first) throws IOException {
        if (!Tally.isSomebody(speaker)) {
            own(indent, look.painted(Look.DIM, words.of("nobody")));
            return;
        }
        sheet.words(indent, Shown.of(speaker.name()), Look.BOLD, NAME_LINES);
        if (first && speaker.role() != null) {
            sheet.words(indent, Shown.of(speaker.role()), Look.DIM, NAME_LINES);
        }
    }

    private static String content(Story story, Statement statement) {
        StringJoiner parts = new StringJoiner(" \u2026 ");
        for (Span part : statement.attribution().content()) {
            parts.add(Shown.of(part.of(story.text())));
        }
        boolean quoted = statement.attribution().mode() == Mode.DIRECT;
        return quoted ? "\u00AB" + parts + "\u00BB" : parts.toString();
    }

    private static int depth(Reading reading, Statement statement) {
        int depth = 0;
        Integer outer = statement.nestedIn();
        while (outer != null && depth < DEEPEST) {
            depth++;
            outer = reading.statements().get(outer).nestedIn();
        }
        return depth;
    }
}
