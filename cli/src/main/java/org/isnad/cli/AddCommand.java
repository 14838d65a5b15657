package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad add}: stories into a ledger. */
@Command(
        name = "add",
        description = "Reads stories and keeps them in a ledger, linked with all that is there.",
        footer = {
            "",
            "Examples:",
            "  isnad --ledger desk add news/            all that 'isnad watch' has kept",
            "  isnad --ledger desk add stories.jsonl.gz",
            "  isnad --ledger desk add https://example.org/news/1",
            "",
            "What is there already is passed over: after an interruption, give the same",
            "command again. What is told as added survives a crash.",
        })
final class AddCommand implements Callable<Integer> {
    private final Streams streams;
    private final LoadedReader reader = new LoadedReader();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, '-' and web addresses, as 'isnad read' takes them.")
    private List<String> paths = List.of();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Option(
            names = {"-q", "--quiet"},
            description = "On standard error, tell only of what could not be added.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print a line for each story as soon as it is safely kept: NEW, CHANGED, REREAD or KNOWN, its"
                    + " number in the ledger, its id.")
    private boolean verbose;

    @Mixin
    private WebOptions web = new WebOptions();

    AddCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        web.check();
        int number = threads.number();
        lexicon.give(reader);
        String where = ledger.where();
        return LedgerWork.of(streams, () -> add(where, number));
    }

    private int add(String where, int threads) throws IOException, InterruptedException {
        reader.prepare();
        AddReport report =
                new AddReport(new Report(streams.err(), quiet, streams.screen().err()), verbose ? streams.out() : null);
        CtrlC ctrlC = new CtrlC();
        try (Ledger open = Ledger.open(where);
                Fetching fetching = new Fetching(web, null)) {
            int exit = new AddBatch(open, reader, report, threads).add(paths, streams.in(), fetching);
            if (!quiet) {
                streams.out()
                        .write((report.sum() + "; " + open.count() + " stories in " + open.name() + "\n")
                                .getBytes(StandardCharsets.UTF_8));
                streams.out().flush();
            }
            return exit;
        } finally {
            ctrlC.close();
        }
    }
}
