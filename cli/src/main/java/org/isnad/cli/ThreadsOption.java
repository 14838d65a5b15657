package org.isnad.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many stories are read at a time; picocli fills it. */
final class ThreadsOption {
    private static final int MOST = 256;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", description = "How many stories to read at a time; all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** From 1 to 256. */
    int number() {
        if (threads < 1 || threads > MOST) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to " + MOST);
        }
        return threads;
    }
}
