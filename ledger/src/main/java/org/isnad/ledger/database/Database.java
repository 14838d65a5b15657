package org.isnad.ledger.database;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.isnad.ledger.entry.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * A database that keeps a ledger. There may be any number of readers; writers, of this process and of others, take
 * turns. Thread-safe.
 */
public final class Database implements Closeable {
    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Handle handle);
    }

    private final Engine engine;
    private final ReentrantLock turn = new ReentrantLock(true);

    Database(Engine engine) {
        this.engine = engine;
    }

    /**
     * Opens the database and brings its tables up to date.
     *
     * @param where a folder, or {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE}
     * @param create whether to make what is not there
     * @throws LedgerException where it cannot be opened
     */
    public static Database open(String where, boolean create) {
        Engine engine = Address.of(where).engine(create);
        Database database = new Database(engine);
        try {
            database.guarded(() -> {
                new Schema(engine).bringUpToDate();
                return true;
            });
            return database;
        } catch (LedgerException e) {
            database.close();
            throw e;
        }
    }

    /** For messages; without the password. */
    public String name() {
        return engine.name();
    }

    /** Whether it is one SQLite file. */
    public boolean isFile() {
        return engine instanceof Sqlite;
    }

    /** Reads; each statement sees all that was committed before it. */
    public <T> T read(Work<T> work) {
        return guarded(() -> engine.readers().withHandle(work::with));
    }

    /** Reads; all statements see the same state. */
    public <T> T snapshot(Work<T> work) {
        return guarded(() -> engine.readers().inTransaction(engine.snapshotLevel(), work::with));
    }

    /** Writes all or nothing; when this returns, it is on the disk. One writer at a time. */
    public <T> T write(Work<T> work) {
        turn.lock();
        try {
            return guarded(() -> engine.writer().inTransaction(handle -> {
                engine.takeTurn(handle);
                return work.with(handle);
            }));
        } finally {
            turn.unlock();
        }
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw engine.fault(e);
        }
    }

    /** What the database finds damaged of itself. */
    public List<String> damage() {
        return guarded(engine::damage);
    }

    /** Copies the database as it is at this moment into a file that is not there yet. */
    public void copy(Path file) {
        guarded(() -> {
            engine.copy(file);
            return true;
        });
    }

    @Override
    public void close() {
        engine.close();
    }
}
