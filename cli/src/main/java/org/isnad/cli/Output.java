package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a command's product goes: standard output, or a file, which appears whole or not at all. Not thread-safe. */
final class Output implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final @Nullable Path part;
    private final @Nullable Path file;

    private Output(OutputStream out, @Nullable Path part, @Nullable Path file) {
        this.stream = new BufferedOutputStream(out, BUFFER);
        this.part = part;
        this.file = file;
    }

    /** Standard output, which stays open. */
    static Output to(OutputStream standard) {
        return new Output(standard, null, null);
    }

    /** A file. What stood there stays until {@link #keep}; a device or a pipe is written to at once. */
    static Output to(Path named) throws IOException {
        if (Files.isDirectory(named)) {
            throw new IOException("it is a folder; name a file");
        }
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            return new Output(new FileOutputStream(named.toFile()), null, null);
        }
        Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("you may not write in " + folder);
        }
        Path part = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Output(new FileOutputStream(part.toFile()), part, file);
    }

    OutputStream stream() {
        return stream;
    }

    /** Ends the writing well: a file takes its place now. */
    void keep() throws IOException {
        stream.flush();
        if (part != null && file != null) {
            stream.close();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Without {@link #keep} before, leaves the file as it was. */
    @Override
    public void close() throws IOException {
        if (part != null) {
            Files.deleteIfExists(part);
        }
    }
}
