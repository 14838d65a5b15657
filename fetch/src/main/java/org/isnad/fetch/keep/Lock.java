package org.isnad.fetch.keep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isnad.fetch.Keep.KeepException;

/** Holds a folder for one process; whatever ends the process gives it back. */
final class Lock implements Closeable {
    private final FileChannel file;

    private Lock(FileChannel file) {
        this.file = file;
    }

    static Lock take(Path path, Path folder) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(file)) {
            file.close();
            throw new KeepException(
                    "another isnad keeps what it fetches in " + folder + ": wait for its end, or name another folder",
                    null);
        }
        return new Lock(file);
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
