package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad completion}: the script that lets a shell complete our commands and options. */
@Command(
        name = "completion",
        description = "Prints a script for bash and zsh that completes commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(isnad completion)              for this shell",
            "  isnad completion > ~/.local/share/bash-completion/completions/isnad",
        })
final class CompletionCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String script = script();
        try {
            streams.out().write(script.getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
            return Exit.FINE;
        } catch (IOException e) {
            streams.err().println("isnad: standard output cannot be written: " + e.getMessage());
            return Exit.OUTPUT;
        }
    }

    /** Quirk: picocli writes numbers as the user's language does, and bash knows no Arabic digits. */
    private String script() {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        try {
            return AutoComplete.bash("isnad", spec.root().commandLine());
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, locale);
        }
    }
}
