package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad export}: what a ledger holds, for other programs. */
@Command(name = "export", description = "Writes what a ledger holds, for other programs.")
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--links", description = "The links, one a line, as JSON.")
    private boolean links;

    @Option(names = "--unsure", description = "With --links: also those that wait for a person's word.")
    private boolean unsure;

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
        if (!links) {
            throw new ParameterException(spec.commandLine(), "say what: --links");
        }
        String where = ledger.where();
        return LedgerWork.of(streams, () -> {
            try (Ledger open = Ledger.existing(where);
                    Output output = file == null ? Output.to(streams.out()) : Output.to(file)) {
                links(open, output.stream());
                output.keep();
                return Exit.FINE;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private void links(Ledger open, OutputStream stream) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(stream);
        LinkLines lines = new LinkLines(out);
        open.eachLink(link -> {
            if (unsure || link.link().isShown()) {
                lines.print(link);
            }
        });
        out.flush();
    }
}
