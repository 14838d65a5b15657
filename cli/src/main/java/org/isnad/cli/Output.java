package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a command's product goes: standard output, or a file, which appears whole or not at all. Not thread-safe. */
final class Output implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final @Nullable Path part;
    private final @Nullable Path file;
    private final @Nullable Resumable resumable;

    private Output(OutputStream out, @Nullable Path part, @Nullable Path file) {
        this.stream = new BufferedOutputStream(out, BUFFER);
        this.part = part;
        this.file = file;
        this.resumable = null;
    }

    private Output(Resumable resumable, Path part, Path file) {
        this.stream = new BufferedOutputStream(resumable.stream(), BUFFER);
        this.part = part;
        this.file = file;
        this.resumable = resumable;
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
        Path file = target(named);
        Path part = beside(file, "." + ProcessHandle.current().pid() + ".part");
        return new Output(new FileOutputStream(part.toFile()), part, file);
    }

    /**
     * A file whose unfinished part stays beside it when the process ends, so that the same work can go on from there.
     *
     * @param work what is done and with what
     */
    static Output resumed(Path named, List<String> work) throws IOException {
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            throw new IOException("it is no ordinary file, which alone can be gone on with");
        }
        Path file = target(named);
        Path part = beside(file, ".part");
        return new Output(Resumable.open(part, new Checkpoint(beside(file, ".position"), work)), part, file);
    }

    private static Path target(Path named) throws IOException {
        Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("you may not write in " + folder);
        }
        return file;
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling("." + file.getFileName() + ending);
    }

    /** How far an earlier run had come that this one goes on with. */
    Progress begun() {
        return resumable == null ? Progress.NONE : resumable.begun();
    }

    /** Tells that all up to here has been given to {@link #stream}. */
    void reached(Progress progress) throws IOException {
        if (resumable != null) {
            stream.flush();
            resumable.reached(progress);
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Ends the writing well: a file takes its place now. */
    void keep() throws IOException {
        stream.flush();
        if (part != null && file != null) {
            end();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        if (resumable != null) {
            resumable.forget();
        }
    }

    private void end() throws IOException {
        if (resumable == null) {
            stream.close();
        } else {
            resumable.finish();
        }
    }

    /** Without {@link #keep} before, leaves the file as it was. */
    @Override
    public void close() throws IOException {
        if (resumable != null) {
            resumable.leave();
        } else if (part != null) {
            Files.deleteIfExists(part);
        }
    }
}
