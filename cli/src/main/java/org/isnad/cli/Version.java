package org.isnad.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the runnable jar tells it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"isnad " + told().orElse("(not built as a jar)")};
    }

    /** In one word. */
    static String number() {
        return told().orElse("unbuilt");
    }

    private static Optional<String> told() {
        return Optional.ofNullable(Isnad.class.getPackage().getImplementationVersion());
    }
}
