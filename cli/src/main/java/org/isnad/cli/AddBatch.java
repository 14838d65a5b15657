package org.isnad.cli;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.isnad.cli.InOrder.Job;
import org.isnad.ledger.Intake;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.entry.Payload;
import org.isnad.ledger.entry.StoryException;
import org.isnad.ledger.store.Prepared;
import org.isnad.page.Found;
import org.isnad.page.Raw;
import org.isnad.page.Stories;
import org.jspecify.annotations.Nullable;

/** Reads stories with several threads and adds them in the input's order. */
final class AddBatch {
    private final Ledger ledger;
    private final LoadedReader reader;
    private final AddReport report;
    private final int threads;

    /**
     * What came of a find.
     *
     * @param story nothing where it is known already, or is none
     */
    private record Made(Found found, @Nullable Prepared story) {}

    AddBatch(Ledger ledger, LoadedReader reader, AddReport report, int threads) {
        this.ledger = ledger;
        this.reader = reader;
        this.report = report;
        this.threads = threads;
    }

    /** Does all of it and gives the exit status. */
    int add(List<String> paths, InputStream in, Fetching web) throws InterruptedException {
        try (Stories stories = Stories.open(paths, in, web);
                InOrder<Made> line = new InOrder<>(jobs(stories), threads);
                Intake intake = ledger.intake(report)) {
            for (Optional<Made> made = line.next(); made.isPresent(); made = line.next()) {
                take(made.get(), intake);
            }
            intake.finish();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LedgerException ledgers ? ledgers : new IllegalStateException(e.getCause());
        }
        if (!report.any() && !report.anyFailed()) {
            report.nothing();
        }
        return report.any() && !report.anyFailed() ? Exit.FINE : Exit.INPUT;
    }

    private void take(Made made, Intake intake) throws InterruptedException {
        if (made.story != null) {
            intake.put(made.story);
        } else if (made.found instanceof Found.Told) {
            report.known();
        } else {
            report.noted(made.found);
        }
    }

    private Iterator<Job<Made>> jobs(Stories all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Job<Made> next() {
                Found found = all.next();
                return found instanceof Found.Told told
                        ? new Job<>(told.story().text().length(), () -> made(told))
                        : new Job<>(0, () -> new Made(found, null));
            }
        };
    }

    private Made made(Found.Told told) {
        try {
            // A page may have changed around its story; then its bytes are to be kept.
            boolean known = told.raw() == null && ledger.knows(told.story(), reader.name());
            return new Made(told, known ? null : prepared(told));
        } catch (StoryException e) {
            return failed(told, String.valueOf(e.getMessage()));
        } catch (LedgerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(told, "a mistake in this program: " + e);
        }
    }

    private static Made failed(Found.Told told, String why) {
        return new Made(new Found.Failed(told.place(), why), null);
    }

    private Prepared prepared(Found.Told told) {
        Raw raw = told.raw();
        Payload payload = raw == null ? null : new Payload(raw.bytes(), raw.media());
        return ledger.prepare(new Arrival(reader.get().read(told.story()), reader.name(), told.capture(), payload));
    }
}
