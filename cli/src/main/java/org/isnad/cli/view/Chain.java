package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Via;
import org.jspecify.annotations.Nullable;

/** The chain a statement came down: the outlet, what the words came through, the speaker. */
final class Chain {
    /** Points from the outlet to the speaker in a line that runs from right to left. */
    static final String LINK = " \u2190 ";

    private Chain() {}

    /** The chain's names, the outlet first; empty where the words came through nothing but the outlet. */
    static List<String> of(Story story, Statement statement) {
        if (statement.via().isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        add(names, story.imprint().outlet());
        for (Via via : statement.via()) {
            add(names, via.name());
        }
        add(names, statement.speaker().name());
        return names;
    }

    private static void add(List<String> names, @Nullable String name) {
        boolean repeats = !names.isEmpty() && names.get(names.size() - 1).equals(name);
        if (name != null && !name.isBlank() && !repeats) {
            names.add(name);
        }
    }
}
