package org.isnad.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.entry.Cluster;
import org.isnad.ledger.tie.Bond;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad claims}: what is said by several, with all that is said of it. */
@Command(
        name = "claims",
        description = "Shows the claims of a ledger, those with most statements first: who says it, who the contrary.",
        footer = {
            "",
            "Example:",
            "  isnad --ledger desk claims --most 20",
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--most", paramLabel = "N", description = "How many to show; ${DEFAULT-VALUE}.")
    private int most = 20;

    ClaimsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String where = ledger.where();
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--most must be 1 or more");
        }
        return LedgerWork.of(streams, () -> {
            try (Ledger open = Ledger.existing(where)) {
                for (Cluster claim : open.largest(Bond.CLAIM, most)) {
                    StringWriter text = new StringWriter();
                    new KeptText(open, new PrintWriter(text)).claim(claim);
                    streams.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
                }
                streams.out().flush();
                return Exit.FINE;
            }
        });
    }
}
