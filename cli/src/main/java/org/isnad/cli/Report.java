package org.isnad.cli;

import java.io.PrintStream;
import org.isnad.cli.view.Shown;
import org.isnad.page.Found;

/**
 * Tells on standard error what could not be read and, where somebody waits before a terminal, how far the work is. Not
 * thread-safe.
 */
final class Report {
    private static final long FIRST_NANOS = 1_000_000_000L;
    private static final long STEP_NANOS = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final boolean quiet;
    private final boolean progress;
    private final long begun = System.nanoTime();
    private long nextDrawing = begun + FIRST_NANOS;
    private boolean drawn;
    private long shown;
    private long failed;
    /** Stories that an earlier run has shown. */
    private long before;

    /**
     * A report that begins now.
     *
     * @param quiet whether to tell only of failures
     * @param progress whether to draw how far the work is
     */
    Report(PrintStream err, boolean quiet, boolean progress) {
        this.err = err;
        this.quiet = quiet;
        this.progress = progress && !quiet;
    }

    /** Counts what an earlier run did. */
    void goesOn(Progress begun) {
        shown = begun.shown();
        failed = begun.failed();
        before = begun.shown();
        if (shown + failed > 0 && !quiet) {
            line("going on after " + shown + " stories");
        }
    }

    /** How far the work is. */
    Progress progress(long position) {
        return new Progress(position, shown, failed);
    }

    /** One more story is done. */
    void shown() {
        shown++;
        if (progress && System.nanoTime() - nextDrawing >= 0) {
            draw();
        }
    }

    /** Something that is no story. */
    void noted(Found found) {
        if (found instanceof Found.Failed bad) {
            failed++;
            line(bad.place() + ": " + bad.problem());
        } else if (found instanceof Found.Skipped skipped && !quiet) {
            line(skipped.place() + ": passed over: " + skipped.why());
        }
    }

    /** One line of its own. */
    void line(String text) {
        clear();
        err.println("isnad: " + Shown.of(text));
    }

    void clear() {
        if (drawn) {
            err.print(CLEAR_LINE);
            drawn = false;
        }
    }

    boolean anyShown() {
        return shown > 0;
    }

    boolean anyFailed() {
        return failed > 0;
    }

    private void draw() {
        nextDrawing = System.nanoTime() + STEP_NANOS;
        long rate = Math.round((shown - before) * 1e9 / (System.nanoTime() - begun));
        String failures = failed == 0 ? "" : ", " + failed + " not readable";
        err.print(CLEAR_LINE + shown + " stories" + failures + ", " + rate + " a second");
        err.flush();
        drawn = true;
    }
}
