package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.isnad.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad export}: what a ledger holds, for other programs and for 'isnad import'. */
@Command(
        name = "export",
        description =
                "Writes all that a ledger holds as lines of JSON, from which 'isnad import' makes it again; or its"
                        + " links, for other programs.",
        footer = {
            "",
            "Examples:",
            "  isnad --ledger desk export -o desk.jsonl.gz   all of it, gzipped as the name says",
            "  isnad --ledger copy import desk.jsonl.gz      the same ledger in another place",
            "  isnad --ledger desk export --links > links.jsonl",
        })
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--links", description = "Only the links, one a line.")
    private boolean links;

    @Option(names = "--sure", description = "With --links: only those that need no person's word first, marked sure.")
    private boolean sure;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output. It appears when it is whole.")
    private @Nullable Path file;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String where = ledger.where();
        return LedgerWork.of(streams, () -> {
            try (Ledger open = Ledger.existing(where);
                    Output output = file == null ? Output.to(streams.out()) : Output.to(file)) {
                export(open, output.stream());
                output.keep();
                return Exit.FINE;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private void export(Ledger open, OutputStream stream) throws IOException {
        if (file == null || !file.toString().endsWith(".gz")) {
            exportPlain(open, new BufferedOutputStream(stream));
        } else {
            GZIPOutputStream zipped = new GZIPOutputStream(stream);
            exportPlain(open, new BufferedOutputStream(zipped));
            zipped.finish();
        }
    }

    private void exportPlain(Ledger open, BufferedOutputStream out) throws IOException {
        if (links) {
            links(open, out);
        } else {
            StoryCount count = new StoryCount(streams, "written");
            open.export(out, count::done);
            count.clear();
        }
        out.flush();
    }

    private void links(Ledger open, OutputStream out) {
        LinkLines lines = new LinkLines(out);
        open.eachLink(link -> {
            if (!sure || link.link().isShown()) {
                lines.print(link);
            }
        });
    }
}
