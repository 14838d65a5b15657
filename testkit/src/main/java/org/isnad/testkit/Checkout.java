package org.isnad.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that a test runs in. */
public final class Checkout {
    private Checkout() {}

    /**
     * The root of the checkout, wherever below it the test was started.
     *
     * @throws IllegalStateException where the test was started outside of any
     */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException(here + " is in no checkout of Isnad: no folder above it has mvnw");
    }
}
