package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Reading;
import org.isnad.model.Statement;
import org.isnad.model.Via;

/**
 * The chain a statement came down: the outlet, what the words came through, whoever says that it was said, the speaker.
 */
final class Chain {
    /** Points from the outlet to the speaker in a line that runs from right to left. */
    static final String LINK = " \u2190 ";

    private static final int LONGEST = 12;

    private final Reading reading;
    private final List<String> names = new ArrayList<>();
    private int between;

    private Chain(Reading reading) {
        this.reading = reading;
    }

    /** The chain's names, the outlet first; empty where nobody stands between the outlet and the speaker. */
    static List<String> of(Reading reading, int statement) {
        Chain chain = new Chain(reading);
        String outlet = reading.story().imprint().outlet();
        chain.add(outlet == null ? "" : outlet);
        chain.down(statement, LONGEST);
        return chain.between == 0 ? List.of() : chain.names;
    }

    private void down(int index, int left) {
        Statement statement = reading.statements().get(index);
        Integer outer = statement.nestedIn();
        if (outer != null && left > 0) {
            down(outer, left - 1);
            between++;
        }
        for (Via via : statement.via()) {
            add(via.name());
            between++;
        }
        add(statement.speaker().name());
    }

    /** What the inner statement came through may be told of the outer one too. */
    private void add(String name) {
        if (!name.isBlank() && !names.contains(name)) {
            names.add(name);
        }
    }
}
