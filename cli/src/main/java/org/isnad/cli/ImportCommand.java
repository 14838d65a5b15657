package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.entry.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad import}: a ledger from what 'isnad export' wrote. */
@Command(
        name = "import",
        description = "Makes a ledger of what 'isnad export' wrote: all of it, or nothing where it is damaged.",
        footer = {
            "",
            "Example:",
            "  isnad --ledger copy import desk.jsonl.gz",
        })
final class ImportCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1F;

    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "FILE", description = "What was exported, gzipped or not; '-' is standard input.")
    private String file = "-";

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String where = ledger.where();
        return LedgerWork.of(streams, () -> {
            StoryCount count = new StoryCount(streams, "read");
            try (InputStream in = open();
                    Ledger open = Ledger.open(where)) {
                open.restore(in, count::done);
                count.clear();
                streams.out()
                        .write((open.count() + " stories in " + open.name() + "\n").getBytes(StandardCharsets.UTF_8));
                streams.out().flush();
                return Exit.FINE;
            }
        });
    }

    private InputStream open() throws IOException {
        try {
            InputStream raw = file.equals("-") ? streams.in() : Files.newInputStream(Path.of(file));
            BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
            in.mark(1);
            boolean zipped = in.read() == GZIP_FIRST;
            in.reset();
            return zipped ? new GZIPInputStream(in, BUFFER) : in;
        } catch (IOException e) {
            throw new LedgerException(file + " cannot be read: " + e, e);
        }
    }
}
