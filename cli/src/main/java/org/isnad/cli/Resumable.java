package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isnad.cli.Checkpoint.Reached;

/** The unfinished part of an output that a later run can go on with, however this one ends. Not thread-safe. */
final class Resumable {
    private static final long STEP = 64;
    private static final long STEP_NANOS = 1_000_000_000L;

    private final FileChannel file;
    private final Checkpoint checkpoint;
    private final Reached begun;
    private Reached kept;
    private Reached last;
    private long keptAt = System.nanoTime();

    private Resumable(FileChannel file, Checkpoint checkpoint, Reached begun) {
        this.file = file;
        this.checkpoint = checkpoint;
        this.begun = begun;
        this.kept = begun;
        this.last = begun;
    }

    /** Opens the part, and forgets what was written after the last checkpoint: that work is done again. */
    static Resumable open(Path part, Checkpoint checkpoint) throws IOException {
        if (!Files.exists(part)) {
            checkpoint.delete();
        }
        FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(file);
            Reached reached = checkpoint.read();
            if (file.size() < reached.bytes()) {
                throw new IOException("a part of what was written is gone: delete " + part);
            }
            file.truncate(reached.bytes()).position(reached.bytes());
            return new Resumable(file, checkpoint, reached);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void lock(FileChannel file) throws IOException {
        try {
            if (file.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // Told below, as another process is.
        }
        throw new IOException("another run is writing it");
    }

    OutputStream stream() {
        return Channels.newOutputStream(file);
    }

    /** Where an earlier run had come. */
    Progress begun() {
        return begun.progress();
    }

    /** Tells that all up to here has been written and flushed; now and then it is made safe. */
    void reached(Progress progress) throws IOException {
        last = new Reached(file.position(), progress);
        boolean due = System.nanoTime() - keptAt > STEP_NANOS;
        if (due || progress.position() - kept.progress().position() >= STEP) {
            keep();
        }
    }

    private void keep() throws IOException {
        file.force(false);
        checkpoint.write(last);
        kept = last;
        keptAt = System.nanoTime();
    }

    /** Leaves it for a later run. */
    void leave() throws IOException {
        if (!last.equals(kept)) {
            keep();
        }
        file.close();
    }

    /** Ends the writing: nothing is left to do but to give the part its name, then {@link #forget}. */
    void finish() throws IOException {
        file.force(true);
        file.close();
        last = kept;
    }

    /** There is nothing left to go on with. */
    void forget() throws IOException {
        checkpoint.delete();
    }
}
