package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.correction.Act;
import org.isnad.ledger.correction.Correction;
import org.isnad.ledger.correction.Draft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad correct}: what a person says of the record. */
@Command(
        name = "correct",
        description =
                "Corrects the record. It is kept who, when and why; it survives rereads, no link overrides it, and"
                        + " it can be undone.",
        footer = {
            "",
            "Examples:",
            "  isnad --ledger desk correct reject STATEMENT --by Amal --why 'a headline, not a statement'",
            "  isnad --ledger desk correct edit STATEMENT --set stance=deny --by Amal --why 'he denies it'",
            "  isnad --ledger desk correct part_copies STORY STORY --by Amal --why 'two interviews'",
            "  isnad --ledger desk correct undo 12 --by Amal --why 'seen the video'",
        })
final class CorrectCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Act act;

    @Parameters(index = "1", paramLabel = "ID", description = "What it is about; of an undoing, the number.")
    @SuppressWarnings("NullAway.Init")
    private String a;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "ID",
            description = "The second thing, where it is about two.")
    private @Nullable String b;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
    @SuppressWarnings("NullAway.Init")
    private String author;

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "For what reason.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    @Option(names = "--set", paramLabel = "FIELD=VALUE", description = "With edit: what is put otherwise.")
    private Map<String, String> fields = Map.of();

    CorrectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String where = ledger.where();
        return LedgerWork.of(streams, () -> {
            try (Ledger open = Ledger.existing(where)) {
                Correction kept = open.correct(new Draft(author, reason, act, a, b, fields));
                streams.out().write(("correction " + kept.number() + "\n").getBytes(StandardCharsets.UTF_8));
                streams.out().flush();
                return Exit.FINE;
            }
        });
    }
}
