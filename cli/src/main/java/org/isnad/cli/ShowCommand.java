package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.cli.view.JsonForm;
import org.isnad.cli.view.JsonLinesView;
import org.isnad.cli.view.Look;
import org.isnad.cli.view.Shown;
import org.isnad.cli.view.TextView;
import org.isnad.cli.view.View;
import org.isnad.cli.view.Words;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad show}: what a ledger has under an id. */
@Command(
        name = "show",
        description = "Shows a story, a statement or a claim of a ledger: what was said, how it changed, what it is"
                + " tied to.",
        footer = {
            "",
            "Examples:",
            "  isnad --ledger desk show u0123456789abcdef",
            "  isnad --ledger desk show u0123456789abcdef --wording 1",
            "  isnad --ledger desk show u0123456789abcdef --format jsonl",
        })
final class ShowCommand implements Callable<Integer> {
    private static final int WIDEST = 100;

    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of stories, of statements or of claims.")
    private List<String> ids = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, or jsonl for the readings themselves.")
    private Format format = Format.TEXT;

    @Option(names = "--wording", paramLabel = "N", description = "A story's wording of this number; the last.")
    private @Nullable Integer version;

    @Option(names = "--full", description = "In text, show long contents whole.")
    private boolean full;

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String where = ledger.where();
        return LedgerWork.of(streams, () -> {
            try (Ledger open = Ledger.existing(where)) {
                int exit = Exit.FINE;
                for (String id : ids) {
                    exit = Math.max(exit, show(open, id));
                }
                return exit;
            }
        });
    }

    private int show(Ledger open, String id) throws IOException {
        Optional<KeptStory> story = story(open, id);
        if (story.isPresent()) {
            show(open, story.get());
            return Exit.FINE;
        }
        Optional<String> holder = open.storyOf(id);
        if (holder.isPresent()) {
            writer(out -> new KeptText(open, out).statement(holder.get(), id));
            return Exit.FINE;
        }
        streams.err().println("isnad: there is no story and no statement " + Shown.of(id) + " in " + open.name());
        return Exit.INPUT;
    }

    private Optional<KeptStory> story(Ledger open, String id) {
        return version == null ? open.story(id) : open.story(id, version);
    }

    private void show(Ledger open, KeptStory story) throws IOException {
        if (format == Format.JSONL || format == Format.JSON) {
            try (View<Reading> view = new JsonLinesView<>(streams.out(), JsonForm.READING)) {
                view.show(story.reading());
            }
            return;
        }
        Look look = new Look(
                Math.min(streams.screen().columns(), WIDEST),
                streams.screen().colourful() && streams.screen().out(),
                full);
        try (View<Reading> view = new TextView(
                new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8),
                Words.in(Language.EN.toString()),
                look)) {
            view.show(story.reading());
        }
        writer(out -> new KeptText(open, out).story(story));
    }

    private interface Text {
        void to(PrintWriter out);
    }

    private void writer(Text text) throws IOException {
        StringWriter written = new StringWriter();
        text.to(new PrintWriter(written));
        streams.out().write(written.toString().getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
    }
}
