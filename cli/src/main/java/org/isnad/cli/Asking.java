package org.isnad.cli;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.isnad.cli.view.Shown;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.search.Index;
import org.isnad.ledger.search.LedgerSource;
import org.isnad.ledger.search.found.SearchException;
import org.isnad.ledger.search.query.QueryException;

/** Opens a ledger with its index, which then holds all that the ledger does, and asks. */
final class Asking {
    /** What is asked; gives the exit status. */
    @FunctionalInterface
    interface Question {
        int ask(Ledger ledger, Index index) throws IOException, InterruptedException;
    }

    private static final int FEW = 2_000;

    private final Streams streams;

    Asking(Streams streams) {
        this.streams = streams;
    }

    /** Asks an index that holds all that the ledger does. */
    int ask(String where, IndexOption folder, Question question) {
        return with(where, folder, (ledger, index) -> {
            follow(ledger, index);
            return question.ask(ledger, index);
        });
    }

    /** Asks an index as it is. */
    int with(String where, IndexOption folder, Question question) {
        return LedgerWork.of(streams, () -> {
            try (Ledger ledger = Ledger.existing(where);
                    Index index = folder.open(where)) {
                return question.ask(ledger, index);
            } catch (QueryException e) {
                return told(e, Exit.USAGE);
            } catch (SearchException e) {
                return told(e, Exit.LEDGER);
            }
        });
    }

    private int told(RuntimeException e, int exit) {
        streams.err().println("isnad: " + Shown.of(String.valueOf(e.getMessage())));
        return exit;
    }

    private void follow(Ledger ledger, Index index) {
        LedgerSource source = new LedgerSource(ledger);
        long last = source.last();
        if (index.readsOnly() && index.number() < last) {
            streams.err()
                    .println("isnad: another process writes to the index; it lacks the latest "
                            + (last - index.number()) + " entries of the ledger");
        }
        index.follow(source, last - index.number() > FEW ? progress(last) : reached -> {});
    }

    /** Tells how far it is on long work, on a terminal alone. */
    LongConsumer progress(long last) {
        return reached -> {
            if (streams.screen().err()) {
                streams.err().print("\risnad: indexed " + reached + " of " + last + (reached >= last ? "\n" : ""));
                streams.err().flush();
            }
        };
    }
}
