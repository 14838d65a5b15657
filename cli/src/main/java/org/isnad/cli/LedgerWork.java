package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.isnad.cli.view.Shown;
import org.isnad.ledger.entry.LedgerException;

/** What can go wrong with a ledger, in one line and an exit status. */
final class LedgerWork {
    /** Something done with a ledger; gives the exit status. */
    @FunctionalInterface
    interface Work {
        int run() throws IOException, InterruptedException;
    }

    private LedgerWork() {}

    static int of(Streams streams, Work work) {
        try {
            return work.run();
        } catch (LedgerException e) {
            streams.err().println("isnad: " + Shown.of(String.valueOf(e.getMessage())));
            return Exit.LEDGER;
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            if (why.contains("Broken pipe")) {
                // Whoever read our output has seen enough.
                return Exit.FINE;
            }
            streams.err().println("isnad: " + Shown.of(why));
            return Exit.OUTPUT;
        } catch (InterruptedException | CancellationException e) {
            return Exit.INTERRUPTED;
        }
    }
}
