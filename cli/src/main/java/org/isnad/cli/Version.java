package org.isnad.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the runnable jar tells it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Isnad.class.getPackage().getImplementationVersion();
        return new String[] {"isnad " + (version == null ? "(not built as a jar)" : version)};
    }
}
