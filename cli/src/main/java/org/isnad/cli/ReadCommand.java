package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.isnad.cli.view.HtmlView;
import org.isnad.cli.view.JsonForm;
import org.isnad.cli.view.JsonLinesView;
import org.isnad.cli.view.JsonView;
import org.isnad.cli.view.TextView;
import org.isnad.cli.view.View;
import org.isnad.model.Reading;
import org.isnad.page.Found;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad read}: who said what in stories. */
@Command(
        name = "read",
        description = "Tells who said what in stories: speaker, role, chain, stance, and the exact words.",
        footer = {
            "",
            "Examples:",
            "  isnad read samples/                     the sample stories",
            "  isnad read page.txt --full --lang ar    long contents whole, Arabic labels",
            "  isnad read page.txt -o page.html        one file to read, print and share",
            "  isnad read news.jsonl.gz -f jsonl | head -n 5",
            "  isnad story page.txt | isnad read -     what one prints the other takes",
            "  isnad read big.warc.gz -o big.jsonl --resume",
            "",
            "In json, one story is an object and several are a list of objects.",
            "In jsonl, each story is an object on a line, written as soon as it is read.",
        })
final class ReadCommand implements Callable<Integer>, Batch.Recipe<Reading> {
    private final Streams streams;
    private final LoadedReader reader = new LoadedReader();

    @Mixin
    private Options options = new Options();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; by default what the ending of -o FILE tells, else text.")
    private @Nullable Format format;

    @Option(names = "--full", description = "In text, show long contents whole.")
    private boolean full;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    /** Begins to load the lexicons, which takes longer than all else that a single story needs. */
    void prepare() {
        reader.prepare();
    }

    @Override
    public Integer call() {
        options.check();
        options.checkResume(options.format(format, Format.TEXT));
        int number = threads.number();
        lexicon.give(reader);
        return new Batch<>(streams, options, this).run(number);
    }

    @Override
    public Reading make(Found.Told told) {
        return reader.get().read(told.story());
    }

    @Override
    public View<Reading> view(OutputStream out) throws IOException {
        return switch (options.format(format, Format.TEXT)) {
            case JSON -> new JsonView<>(out, JsonForm.READING);
            case JSONL -> new JsonLinesView<>(out, JsonForm.READING);
            case HTML -> new HtmlView(writer(out), options.words(Language.AR));
            case TEXT -> new TextView(writer(out), options.words(Language.EN), options.look(streams.screen(), full));
        };
    }

    private static OutputStreamWriter writer(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
