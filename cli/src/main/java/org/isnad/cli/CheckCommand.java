package org.isnad.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.view.HitJson;
import org.isnad.cli.view.HitText;
import org.isnad.cli.view.Words;
import org.isnad.json.Json;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.search.Index;
import org.isnad.ledger.search.query.QueryLanguage;
import org.isnad.ledger.search.questions.Checked;
import org.isnad.ledger.search.questions.Questions;
import org.isnad.model.Imprint;
import org.isnad.model.Reading;
import org.isnad.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad check}: who said what a sentence says. */
@Command(
        name = "check",
        description = "Tells who said what a sentence says, or the like: first, and after; who denies it; which other"
                + " figures there are.",
        footer = {
            "",
            "Words are compared, and what is linked to those found: whether the same is meant, a person must say.",
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;
    private final LoadedReader reader = new LoadedReader();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Parameters(paramLabel = "SENTENCE", arity = "1..*", description = "In Arabic, in your own words.")
    private List<String> sentence = List.of();

    @Option(
            names = "--among",
            paramLabel = "QUERY",
            description = "Only statements that meet a query of 'isnad search'.")
    private String among = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
    private Format format = Format.TEXT;

    @Option(names = "--full", description = "In text, show long contents whole.")
    private boolean full;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language around: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.EN;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        reader.prepare();
        return new Asking(streams).ask(ledger.where(), index, this::check);
    }

    private int check(Ledger open, Index found) throws IOException {
        Story story = Story.of("sentence", Imprint.UNKNOWN, "", String.join(" ", sentence));
        Reading reading = reader.get().read(story);
        Checked checked = new Questions(open, found).check(reading, QueryLanguage.parse(among));
        if (format == Format.JSON || format == Format.JSONL) {
            try (JsonGenerator json = Json.generator(streams.out())) {
                new HitJson(json).checked(checked);
                json.writeRaw('\n');
            }
        } else {
            Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
            new HitText(out, Words.in(language.toString()), SearchCommand.look(streams, full)).checked(checked);
            out.flush();
        }
        streams.out().flush();
        return Exit.FINE;
    }
}
