package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.reading.resource.ResourceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A user's own lexicon, for every command that reads stories; picocli fills it. */
final class LexiconOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "A folder with your own places (*.places) and organisations (*.entities).")
    private @Nullable Path folder;

    /** Hands it to the reader; a slip in it is told before anything is read. */
    void give(LoadedReader reader) {
        try {
            if (folder != null) {
                reader.take(folder);
            }
        } catch (ResourceException e) {
            throw new ParameterException(spec.commandLine(), "--lexicon: " + e.getMessage(), e);
        }
    }
}
