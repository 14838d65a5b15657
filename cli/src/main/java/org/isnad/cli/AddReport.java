package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.isnad.ledger.Intake;
import org.isnad.ledger.entry.Added;
import org.isnad.ledger.entry.Added.Outcome;
import org.isnad.ledger.entry.StoryException;
import org.isnad.page.Found;
import org.jspecify.annotations.Nullable;

/** Tells of what was added. Thread-safe. */
final class AddReport implements Intake.Teller {
    private final Report report;
    private final @Nullable OutputStream out;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private long refused;

    /**
     * A report.
     *
     * @param out where each story gets a line; {@code null} where it gets none
     */
    AddReport(Report report, @Nullable OutputStream out) {
        this.report = report;
        this.out = out;
    }

    @Override
    public synchronized void added(Added added) {
        counts.merge(added.outcome(), 1L, Long::sum);
        report.shown();
        if (out != null) {
            print(added.outcome() + " " + added.seq() + " " + added.story() + "\n", out);
        }
    }

    private static void print(String line, OutputStream out) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A story that need not be read again. */
    synchronized void known() {
        counts.merge(Outcome.KNOWN, 1L, Long::sum);
        report.shown();
    }

    @Override
    public synchronized void refused(String story, StoryException why) {
        refused++;
        report.line(story + ": " + why.getMessage());
    }

    synchronized void noted(Found found) {
        report.noted(found);
    }

    synchronized boolean anyFailed() {
        return report.anyFailed() || refused > 0;
    }

    synchronized boolean any() {
        return !counts.isEmpty();
    }

    synchronized void nothing() {
        report.line("there is no story in what was named");
    }

    /** All in one line. */
    synchronized String sum() {
        report.clear();
        return count(Outcome.NEW) + " added, " + count(Outcome.CHANGED) + " changed, " + count(Outcome.REREAD)
                + " read anew, " + count(Outcome.KNOWN) + " known already"
                + (refused == 0 ? "" : ", " + refused + " refused");
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
