package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.isnad.cli.InOrder.Job;
import org.isnad.cli.view.View;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.jspecify.annotations.Nullable;

/**
 * Takes stories from the input, makes something of each with several threads, and shows it in the input's order. What
 * cannot be read is reported, and the rest goes on.
 */
final class Batch<T> {
    private final Streams streams;
    private final Options options;
    private final Recipe<T> recipe;

    /** What a command makes of stories, and how it shows it. */
    interface Recipe<T> {
        /** Thread-safe. */
        T make(Found.Told told);

        View<T> view(OutputStream out) throws IOException;
    }

    /**
     * What came of a find.
     *
     * @param position of the input after it
     */
    private record Made<T>(Found found, @Nullable T item, long position) {}

    Batch(Streams streams, Options options, Recipe<T> recipe) {
        this.streams = streams;
        this.options = options;
        this.recipe = recipe;
    }

    /** Does all of it and gives the exit status. */
    int run(int threads) {
        boolean progress = streams.screen().err() && !options.onScreen(streams.screen());
        Report report = new Report(streams.err(), options.quiet(), progress);
        CtrlC ctrlC = new CtrlC();
        try (Output output = options.output(streams)) {
            return run(threads, output, report);
        } catch (IOException e) {
            return unwritten(e, report);
        } finally {
            ctrlC.close();
        }
    }

    private int run(int threads, Output output, Report report) throws IOException {
        boolean whole;
        report.goesOn(output.begun());
        try (Fetching web = options.web();
                Stories stories = Stories.open(options.paths(), streams.in(), web);
                InOrder<Made<T>> line = new InOrder<>(jobs(from(stories, output)), threads);
                View<T> view = recipe.view(output.stream())) {
            whole = showAll(line, view, report, output);
        }
        report.clear();
        if (!whole) {
            return Exit.INTERRUPTED;
        }
        if (!report.anyShown()) {
            return nothing(report);
        }
        output.keep();
        return report.anyFailed() ? Exit.INPUT : Exit.FINE;
    }

    private static Stories from(Stories stories, Output output) {
        stories.pass(output.begun().position());
        return stories;
    }

    private static int nothing(Report report) {
        if (!report.anyFailed()) {
            report.line("there is no story in what was named");
        }
        return Exit.INPUT;
    }

    /** False where the work was interrupted. */
    private boolean showAll(InOrder<Made<T>> line, View<T> view, Report report, Output output) throws IOException {
        try {
            Optional<Made<T>> made = line.next();
            while (made.isPresent()) {
                show(made.get(), view, report);
                output.reached(report.progress(made.get().position()));
                made = line.next();
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void show(Made<T> made, View<T> view, Report report) throws IOException {
        if (made.item() == null) {
            report.noted(made.found());
        } else {
            view.show(made.item());
            report.shown();
        }
    }

    private Iterator<Job<Made<T>>> jobs(Stories all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Job<Made<T>> next() {
                Found found = all.next();
                return job(found, all.position());
            }
        };
    }

    private Job<Made<T>> job(Found found, long position) {
        return found instanceof Found.Told told
                ? new Job<>(told.story().text().length(), () -> made(told, position))
                : new Job<>(0, () -> new Made<>(found, null, position));
    }

    private Made<T> made(Found.Told told, long position) {
        try {
            return new Made<>(told, recipe.make(told), position);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Made<>(new Found.Failed(told.place(), "a mistake in this program: " + e), null, position);
        }
    }

    private int unwritten(IOException e, Report report) {
        report.clear();
        String why = String.valueOf(e.getMessage());
        if (why.contains("Broken pipe")) {
            // Whoever read our output has seen enough.
            return Exit.FINE;
        }
        report.line(options.outputName() + " cannot be written: " + why);
        return Exit.OUTPUT;
    }
}
