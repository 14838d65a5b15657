package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.isnad.ledger.search.LedgerSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad index}: the search index, built again. */
@Command(
        name = "index",
        description =
                "Builds the search index again from the ledger. 'isnad search' keeps it up to date by itself: this"
                        + " is for an index that was damaged.")
final class IndexCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private IndexOption index = new IndexOption();

    IndexCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Asking asking = new Asking(streams);
        return asking.with(ledger.where(), index, (open, found) -> {
            LedgerSource source = new LedgerSource(open);
            found.rebuild(source, asking.progress(source.last()));
            streams.out().write(("indexed up to entry " + found.number() + "\n").getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
            return Exit.FINE;
        });
    }
}
