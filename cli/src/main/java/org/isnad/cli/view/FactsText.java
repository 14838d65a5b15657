package org.isnad.cli.view;

import java.io.IOException;
import java.util.StringJoiner;
import org.isnad.model.Reading;

/** Who, where, how many and when, below the statements in a terminal: a paragraph for each kind. */
final class FactsText {
    private static final String DOT = " \u00B7 ";
    private static final int STEP = 4;
    private static final int LINES = 6;

    private final Reading reading;
    private final Words words;
    private final Look look;
    private final Sheet sheet;

    FactsText(Reading reading, Words words, Look look, Sheet sheet) {
        this.reading = reading;
        this.words = words;
        this.look = look;
        this.sheet = sheet;
    }

    void write() throws IOException {
        for (Facts.Group group : new Facts(reading, words).groups()) {
            sheet.blank();
            String heading = look.painted(Look.DIM, words.of("facts." + group.key()));
            sheet.line(0, words.rightToLeft() ? Sheet.rightToLeft(heading) : heading);
            int lines = look.full() ? Integer.MAX_VALUE : LINES;
            sheet.words(STEP, Shown.of(paragraph(group)), Look.PLAIN, lines);
        }
    }

    private static String paragraph(Facts.Group group) {
        StringJoiner things = new StringJoiner(DOT);
        for (Facts.Fact fact : group.facts()) {
            things.add(fact.about().isEmpty() ? fact.name() : fact.name() + " (" + fact.about() + ")");
        }
        return things.toString();
    }
}
