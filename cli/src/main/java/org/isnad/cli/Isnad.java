package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.isnad.cli.view.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code isnad}. */
@Command(
        name = "isnad",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads Arabic news and tells who said what, through whom, how surely.",
        footer = {
            "",
            "Examples:",
            "  isnad read samples/",
            "  isnad read page.txt -o page.html",
            "  isnad help read",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:fine",
            "1:some input could not be read, the rest was; or there was no story",
            "2:the command line was not understood",
            "3:the output could not be written",
            "4:the ledger cannot be opened, read or written",
            "70:a mistake in the program",
            "130:interrupted",
        })
public final class Isnad implements Callable<Integer> {
    private static final int WIDEST_HELP = 100;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            description = "The ledger that a command is about: a folder, or postgresql://…")
    private @Nullable String ledger;

    private Isnad() {}

    /** The ledger named before the command. */
    @Nullable
    String ledger() {
        return ledger;
    }

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Streams streams = new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                err,
                Screen.ofThisProcess(System.getenv()));
        System.exit(run(streams, arguments));
    }

    /** Runs the command and gives its exit status. */
    static int run(Streams streams, String... arguments) {
        try {
            return commandLine(streams, arguments).execute(arguments);
        } catch (RuntimeException | Error e) {
            return mistake(streams, e);
        }
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.FINE;
    }

    private static CommandLine commandLine(Streams streams, String... arguments) {
        CommandLine out = new CommandLine(new Isnad());
        switch (arguments.length == 0 ? "" : arguments[0]) {
            // The usual cases start fast: without a look at the other commands, and while the lexicons load.
            case "read" -> {
                ReadCommand read = new ReadCommand(streams);
                read.prepare();
                out.addSubcommand(read);
            }
            case "story" -> out.addSubcommand(new StoryCommand(streams));
            case "watch" -> out.addSubcommand(new WatchCommand(streams));
            default -> {
                out.addSubcommand(new ReadCommand(streams));
                out.addSubcommand(new StoryCommand(streams));
                out.addSubcommand(new WatchCommand(streams));
                out.addSubcommand(new AddCommand(streams));
                out.addSubcommand(new ShowCommand(streams));
                out.addSubcommand(new ClaimsCommand(streams));
                out.addSubcommand(new SearchCommand(streams));
                out.addSubcommand(new CheckCommand(streams));
                out.addSubcommand(new IndexCommand(streams));
                out.addSubcommand(new CorrectCommand(streams));
                out.addSubcommand(new RereadCommand(streams));
                out.addSubcommand(new VerifyCommand(streams));
                out.addSubcommand(new BackupCommand(streams));
                out.addSubcommand(new ExportCommand(streams));
                out.addSubcommand(new ImportCommand(streams));
                out.addSubcommand(new CompletionCommand(streams));
                out.addSubcommand(new HelpCommand());
            }
        }
        return set(out, streams);
    }

    private static CommandLine set(CommandLine line, Streams streams) {
        boolean colours = streams.screen().out() && streams.screen().colourful();
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(streams.screen().columns(), WIDEST_HELP))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Isnad::misunderstood)
                .setExecutionExceptionHandler((e, command, parsed) -> mistake(streams, e));
    }

    private static int misunderstood(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String unknown = command.getParent() == null ? unknownCommand(e) : "";
        String problem =
                unknown.isEmpty() ? String.valueOf(e.getMessage()) : "'" + unknown + "' is not an isnad command";
        command.getErr().println(name + ": " + Shown.of(problem) + ". See '" + name + " --help'.");
        return Exit.USAGE;
    }

    /**
     * What stands where a command should, as in {@code isnad raed} and {@code isnad help raed}; empty for other
     * mistakes.
     */
    private static String unknownCommand(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched.isUnknownOption() ? "" : unmatched.getUnmatched().get(0);
        }
        return e.getValue() == null ? "" : e.getValue();
    }

    private static int mistake(Streams streams, Throwable e) {
        streams.err().println("isnad: a mistake in this program, please report it: " + Shown.of(first(e).toString()));
        return Exit.INTERNAL;
    }

    /** What went wrong first: threads, and classes that could not be loaded, only wrap it. */
    private static Throwable first(Throwable e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first;
    }
}
