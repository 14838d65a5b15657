package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.view.Shown;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad verify}: whether a ledger is whole. */
@Command(
        name = "verify",
        description = "Looks whether a ledger is whole: pages against their digests, readings, numbers, links, claims.",
        footer = {
            "",
            "What is wrong is told line by line, with exit status 4. The way back: the last copy of 'isnad",
            "backup', or 'isnad import' of the last export; then add the same sources again.",
        })
final class VerifyCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String where = ledger.where();
        return LedgerWork.of(streams, () -> {
            try (Ledger open = Ledger.existing(where)) {
                StoryCount count = new StoryCount(streams, "looked at");
                List<String> problems = open.verify(count::done);
                count.clear();
                problems.forEach(problem -> streams.err().println("isnad: " + Shown.of(problem)));
                if (problems.isEmpty()) {
                    streams.out().write((open.count() + " stories, all well\n").getBytes(StandardCharsets.UTF_8));
                    streams.out().flush();
                }
                return problems.isEmpty() ? Exit.FINE : Exit.LEDGER;
            }
        });
    }
}
