package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedTest {
    @TempDir
    Path folder;

    @Test
    void givesWhatIsThere() {
        assertThat(Shared.present(folder, true)).isEqualTo(folder);
    }

    @Test
    void skipsWhatIsMissing() {
        assertThatThrownBy(() -> Shared.present(folder.resolve("none"), false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("is not on this machine");
    }

    @Test
    void failsInContinuousIntegrationWhereItIsMissing() {
        assertThatThrownBy(() -> Shared.present(folder.resolve("none"), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void findsTheRootOfTheCheckoutFromAModule() {
        assertThat(Checkout.root().resolve("testkit/pom.xml")).exists();
    }
}
