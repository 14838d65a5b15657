package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad backup}: a copy of a ledger, taken while it is in use. */
@Command(
        name = "backup",
        description = "Copies a ledger as it is now into a file, while others go on reading and writing.",
        footer = {
            "",
            "Example:",
            "  isnad --ledger desk backup desk-2026-11-24.sqlite",
            "",
            "The way back: put the file as ledger.sqlite into a folder of its own. A ledger in",
            "PostgreSQL is copied by its own pg_dump, or by 'isnad export'.",
        })
final class BackupCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "FILE", description = "A file that is not there yet. It appears when it is whole.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    BackupCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String where = ledger.where();
        return LedgerWork.of(streams, () -> {
            try (Ledger open = Ledger.existing(where)) {
                open.backup(file.toAbsolutePath());
                streams.out().write(("copied to " + file + "\n").getBytes(StandardCharsets.UTF_8));
                streams.out().flush();
                return Exit.FINE;
            }
        });
    }
}
