package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.view.Look;
import org.isnad.cli.view.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that takes stories can be told; picocli fills it. */
final class Options {
    private static final int WIDEST_BY_ITSELF = 100;
    private static final int NARROWEST = 20;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files and folders (all that is in them, in name order); '-' is standard input; web addresses"
                        + " (https://…), of pages, or of feeds and site maps for the pages they name.",
                "A file tells by its content what it is: a page as HTML or as crawled text, a web archive (WARC, WET), a feed,"
                        + " JSON Lines of stories, each also gzipped."
            })
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output. It appears when it is whole.")
    private @Nullable Path file;

    @Option(
            names = "--resume",
            description =
                    "With -o FILE and jsonl: where an earlier run of the same command was broken off, go on with what"
                            + " it wrote, and leave it for a later one if this is.")
    private boolean resume;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours in text: ${COMPLETION-CANDIDATES}; auto is where it goes to a terminal and NO_COLOR"
                    + " is not set.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--width", paramLabel = "N", description = "Columns of text; the terminal's, 100 at most.")
    private @Nullable Integer width;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language around the stories: ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @Option(
            names = {"-q", "--quiet"},
            description = "On standard error, tell only of what could not be read.")
    private boolean quiet;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Keep what is fetched from web addresses in DIR, as WARC files.")
    private @Nullable Path keep;

    @Mixin
    private WebOptions web = new WebOptions();

    /** Refuses what cannot be meant. */
    void check() {
        web.check();
        if (width != null && width < NARROWEST) {
            throw new ParameterException(spec.commandLine(), "--width must be " + NARROWEST + " or more");
        }
    }

    /** Refuses to go on with what has no lines to go on after. */
    void checkResume(Format format) {
        if (resume && (file == null || format != Format.JSONL)) {
            throw new ParameterException(spec.commandLine(), "--resume needs -o FILE and the format jsonl");
        }
    }

    List<String> paths() {
        return paths;
    }

    /** The way to web addresses; nobody goes it before the first is asked for. */
    Fetching web() {
        return new Fetching(web, keep);
    }

    boolean quiet() {
        return quiet;
    }

    /** The format asked for, else the one that the file's name tells, else a default. */
    Format format(@Nullable Format asked, Format otherwise) {
        if (asked != null) {
            return asked;
        }
        return file == null ? otherwise : Format.of(file.toString()).orElse(otherwise);
    }

    /** Whether the product itself is seen in a terminal. */
    boolean onScreen(Screen screen) {
        return file == null && screen.out();
    }

    Output output(Streams streams) throws IOException {
        if (file == null) {
            return Output.to(streams.out());
        }
        return resume ? Output.resumed(file, work()) : Output.to(file);
    }

    /** What is done, and with what. */
    private List<String> work() {
        List<String> work = new ArrayList<>(List.of(new Version().getVersion()));
        work.add(spec.commandLine().getCommandName());
        work.addAll(paths);
        return work;
    }

    String outputName() {
        return file == null ? "standard output" : file.toString();
    }

    Look look(Screen screen, boolean full) {
        boolean colours = colour.wanted(onScreen(screen) && screen.colourful());
        return new Look(columns(screen), colours, full);
    }

    private int columns(Screen screen) {
        return width == null ? Math.min(screen.columns(), WIDEST_BY_ITSELF) : width;
    }

    Words words(Language otherwise) {
        return Words.in((language == null ? otherwise : language).toString());
    }
}
