package org.isnad.ledger.search.questions;

import java.util.List;
import java.util.Objects;
import org.isnad.ledger.search.found.Hit;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Stance;
import org.isnad.model.Statement;

/**
 * What a user's sentence says.
 *
 * @param text what was said, where the sentence says that somebody said something; else all of it
 * @param denied whether the sentence says that somebody denies it
 */
record Asked(String text, boolean denied, List<Hit.Counted> figures) {
    static Asked of(Reading sentence) {
        String text = sentence.story().text();
        List<Hit.Counted> figures = sentence.figures().stream()
                .filter(figure -> figure.value() != null)
                .map(Asked::counted)
                .toList();
        return sentence.statements().stream()
                .filter(statement -> covers(statement, text))
                .findFirst()
                .map(statement -> new Asked(content(statement, text), denies(statement), figures))
                .orElseGet(() -> new Asked(text.strip(), false, figures));
    }

    /** A statement that is but a small part of the sentence is not what is asked about. */
    private static boolean covers(Statement statement, String text) {
        int length = statement.attribution().content().stream()
                .mapToInt(Span::length)
                .sum();
        return statement.nestedIn() == null && 2 * length >= text.strip().length();
    }

    private static String content(Statement statement, String text) {
        StringBuilder out = new StringBuilder();
        statement
                .attribution()
                .content()
                .forEach(part -> out.append(part.of(text)).append(' '));
        return out.toString().strip();
    }

    private static boolean denies(Statement statement) {
        return statement.force().stance() == Stance.DENY;
    }

    private static Hit.Counted counted(Figure figure) {
        String of = figure.of();
        return new Hit.Counted(Objects.requireNonNull(figure.value()), figure.high(), of == null ? "" : of);
    }
}
