package org.isnad.ledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.sql.DataSource;
import org.isnad.ledger.entry.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * One SQLite file. It is written ahead (WAL), so that readers never wait for the writer, and every commit waits for the
 * disk ({@code synchronous=FULL}).
 */
final class Sqlite implements Engine {
    /** The file's name in its folder. */
    static final String FILE = "ledger.sqlite";

    private static final int READERS = 4;
    /** How long a writer waits for another process. */
    private static final int PATIENCE_MILLIS = 120_000;
    /** Negative: in KiB. */
    private static final int CACHE = -65_536;
    /** Pages in the log before they are taken into the file: fewer, larger steps. */
    private static final int CHECKPOINT_PAGES = 4_000;
    /** Four letters in the file's header that say whose it is: ISND. */
    private static final int OURS = 0x49534E44;

    private final Path file;
    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final Jdbi reading;
    private final Jdbi writing;

    private Sqlite(Path file) {
        this.file = file;
        this.writer = pool(file, TransactionMode.IMMEDIATE, 1);
        try {
            this.readers = pool(file, TransactionMode.DEFERRED, READERS);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
        this.reading = Jdbi.create(readers);
        this.writing = Jdbi.create(writer);
    }

    static Engine open(Path folder, boolean create) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder, create);
            }
            Sqlite engine = new Sqlite(file);
            engine.claim();
            return engine;
        } catch (IOException e) {
            throw new LedgerException("a ledger cannot be made in " + folder + ": " + e, e);
        } catch (PoolInitializationException e) {
            throw SqliteFault.of(file, e);
        }
    }

    private static void make(Path folder, boolean create) throws IOException {
        if (!create) {
            throw new LedgerException("there is no ledger in " + folder + ": 'isnad add' makes one");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new LedgerException(folder + " is a file: a ledger is a folder of its own");
        }
        Files.createDirectories(folder);
    }

    private static HikariDataSource pool(Path file, TransactionMode mode, int size) {
        SQLiteDataSource source = new SQLiteDataSource(config(mode));
        source.setUrl("jdbc:sqlite:" + file);
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        return new HikariDataSource(config);
    }

    private static SQLiteConfig config(TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTempStore(TempStore.MEMORY);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(CACHE);
        config.setTransactionMode(mode);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Integer.toString(1 << 26));
        return config;
    }

    /** Writes our name into a fresh file's header, and refuses a stranger's file. */
    private void claim() {
        try {
            int owner = number("PRAGMA application_id");
            if (owner != OURS) {
                if (owner != 0 || number("SELECT count(*) FROM sqlite_master") > 0) {
                    throw new LedgerException(file + " is not a ledger: name another folder");
                }
                writing.useHandle(handle -> handle.execute("PRAGMA application_id = " + OURS));
            }
            writing.useHandle(handle -> handle.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES));
        } catch (LedgerException e) {
            close();
            throw e;
        } catch (RuntimeException e) {
            close();
            throw fault(e);
        }
    }

    private int number(String question) {
        return writing.withHandle(
                handle -> handle.createQuery(question).mapTo(Integer.class).one());
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Jdbi readers() {
        return reading;
    }

    @Override
    public Jdbi writer() {
        return writing;
    }

    @Override
    public DataSource source() {
        return writer;
    }

    @Override
    public String migrations() {
        return "classpath:org/isnad/ledger/database/sqlite";
    }

    @Override
    public TransactionIsolationLevel snapshotLevel() {
        return TransactionIsolationLevel.SERIALIZABLE;
    }

    @Override
    public void takeTurn(Handle handle) {
        // BEGIN IMMEDIATE has.
    }

    @Override
    public List<String> damage() {
        List<String> found = reading.withHandle(handle ->
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
        return found.equals(List.of("ok")) ? List.of() : found;
    }

    /** The copy gets its name when it is whole and on the disk. */
    @Override
    public void copy(Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            if (Files.exists(target)) {
                throw new LedgerException(target + " is there already: name a file that is not");
            }
            Files.deleteIfExists(part);
            reading.useHandle(handle -> handle.execute("VACUUM INTO ?", part.toString()));
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LedgerException(target + " cannot be written: " + e, e);
        }
    }

    @Override
    public LedgerException fault(RuntimeException e) {
        return SqliteFault.of(file, e);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
