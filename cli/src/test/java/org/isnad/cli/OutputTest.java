package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void showsAFileOnlyWhenItIsWhole() throws IOException {
        Path file = folder.resolve("a");
        try (Output output = Output.to(file)) {
            output.stream().write('x');
            assertThat(file).doesNotExist();
            output.keep();
        }

        assertThat(file).hasContent("x");
        assertThat(folder).isDirectoryContaining("glob:**/a").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesNothingBehindWithoutKeeping() throws IOException {
        try (Output output = Output.to(folder.resolve("a"))) {
            output.stream().write('x');
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replacesTheFileThatALinkLeadsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (Output output = Output.to(link)) {
            output.stream().write('x');
            output.keep();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }

    @Test
    void refusesAFolder() {
        assertThatIOException().isThrownBy(() -> Output.to(folder)).withMessageContaining("folder");
    }

    @Test
    void leavesStandardOutputOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Output output = Output.to(out)) {
            output.stream().write('x');
            output.keep();
        }

        assertThat(out).hasToString("x");
    }
}
