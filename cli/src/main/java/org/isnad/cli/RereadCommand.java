package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ledger.Intake;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reread}: the stories of a ledger, read by this version of the program. */
@Command(
        name = "reread",
        description = "Reads the stories of a ledger anew where another version of this program read them last. The old"
                + " readings are kept, and so is what people corrected.",
        footer = {
            "",
            "It may be interrupted; given again, it goes on.",
        })
final class RereadCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    private final Streams streams;
    private final LoadedReader reader = new LoadedReader();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    RereadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String where = ledger.where();
        lexicon.give(reader);
        CtrlC ctrlC = new CtrlC();
        try {
            return LedgerWork.of(streams, () -> reread(where));
        } finally {
            ctrlC.close();
        }
    }

    private int reread(String where) throws IOException, InterruptedException {
        AddReport report =
                new AddReport(new Report(streams.err(), false, streams.screen().err()), null);
        try (Ledger open = Ledger.existing(where);
                Intake intake = open.intake(report)) {
            List<String> ids = open.ids("", PAGE);
            while (!ids.isEmpty()) {
                for (String id : ids) {
                    reread(open, id, intake, report);
                }
                ids = open.ids(ids.get(ids.size() - 1), PAGE);
            }
            intake.finish();
        }
        streams.out().write((report.sum() + "\n").getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return report.anyFailed() ? Exit.INPUT : Exit.FINE;
    }

    private void reread(Ledger open, String id, Intake intake, AddReport report) throws InterruptedException {
        KeptStory kept = open.story(id).orElseThrow();
        if (kept.reader().equals(reader.name())) {
            report.known();
        } else {
            Story story = kept.reading().story();
            intake.put(open.prepare(Arrival.of(reader.get().read(story), reader.name())));
        }
    }
}
