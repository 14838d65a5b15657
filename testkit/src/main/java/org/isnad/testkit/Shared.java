package org.isnad.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real texts to measure on. They belong to others and lie beside the checkout, in {@code ../shared}; where they are
 * missing, a test that asks for them is skipped, but fails where the environment says {@code CI=true}.
 */
public final class Shared {
    private Shared() {}

    /**
     * A file or folder of {@code ../shared}.
     *
     * @param name its path there, for example {@code seed/page.txt}
     */
    public static Path file(String name) {
        Path file = Checkout.root().resolveSibling("shared").resolve(name);
        return present(file, "true".equals(System.getenv("CI")));
    }

    static Path present(Path file, boolean required) {
        boolean there = Files.exists(file);
        if (!there && required) {
            throw new AssertionError(file + " is missing, and CI=true asks for every test on real texts to run");
        }
        Assumptions.assumeTrue(there, "skipped: " + file + " is not on this machine");
        return file;
    }
}
