package org.isnad.cli;

import org.isnad.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which ledger a command is about; picocli fills it. */
final class LedgerOption {
    /** Names a ledger where no option does. */
    private static final String VARIABLE = "ISNAD_LEDGER";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            description = "The ledger: a folder, or postgresql://USER:PASSWORD@HOST/DATABASE. May also stand before the"
                    + " command, or in the variable " + VARIABLE + ".")
    private @Nullable String where;

    /** The ledger, made where there is none. */
    Ledger open() {
        return Ledger.open(where());
    }

    /** The ledger, which must be there. */
    Ledger existing() {
        return Ledger.existing(where());
    }

    String where() {
        String named = where == null ? before() : where;
        if (named == null || named.isBlank()) {
            throw new ParameterException(spec.commandLine(), "name the ledger: --ledger DIR");
        }
        return named;
    }

    /** What stands before the command, else in the environment. */
    private @Nullable String before() {
        Object isnad = spec.root().userObject();
        String first = isnad instanceof Isnad program ? program.ledger() : null;
        return first == null ? System.getenv(VARIABLE) : first;
    }
}
