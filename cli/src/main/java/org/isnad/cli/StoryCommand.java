package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.view.JsonForm;
import org.isnad.cli.view.JsonLinesView;
import org.isnad.cli.view.JsonView;
import org.isnad.cli.view.StoryTextView;
import org.isnad.cli.view.View;
import org.isnad.page.Found;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad story}: the stories themselves, as they were taken from what was named. */
@Command(
        name = "story",
        description = "Prints the stories themselves: title, paragraphs, outlet, author, date.",
        footer = {
            "",
            "Examples:",
            "  isnad story samples/page.txt            the story without the page around it",
            "  isnad story samples/ -o stories.jsonl   all stories of a folder",
            "  isnad story samples/ | isnad read -     as 'isnad read samples/'",
            "  isnad story big.warc.gz -o big.jsonl --resume",
        })
final class StoryCommand implements Callable<Integer>, Batch.Recipe<Found.Told> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Options options = new Options();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}; by default what the ending of -o FILE tells, else text in a"
                    + " terminal and jsonl elsewhere.")
    private @Nullable Format format;

    /** The formats that stories have. */
    static final class Formats implements Iterable<String> {
        private static final List<String> NAMES = List.of("text", "json", "jsonl");

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    StoryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        options.check();
        options.checkResume(format());
        if (format() == Format.HTML) {
            throw new ParameterException(spec.commandLine(), "stories have no html; 'isnad read' has");
        }
        return new Batch<>(streams, options, this).run(1);
    }

    private Format format() {
        return options.format(format, options.onScreen(streams.screen()) ? Format.TEXT : Format.JSONL);
    }

    @Override
    public Found.Told make(Found.Told told) {
        return told;
    }

    @Override
    public View<Found.Told> view(OutputStream out) throws IOException {
        return switch (format()) {
            case JSON -> new JsonView<>(out, JsonForm.STORY);
            case JSONL, HTML -> new JsonLinesView<>(out, JsonForm.STORY);
            case TEXT ->
                new StoryTextView(
                        new OutputStreamWriter(out, StandardCharsets.UTF_8),
                        options.words(Language.EN),
                        options.look(streams.screen(), true));
        };
    }
}
