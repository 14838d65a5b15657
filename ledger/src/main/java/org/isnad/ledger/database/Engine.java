package org.isnad.ledger.database;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.isnad.ledger.entry.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** What differs between the databases. */
interface Engine extends Closeable {
    /** For messages. */
    String name();

    Jdbi readers();

    Jdbi writer();

    /** Where migrations are run. */
    DataSource source();

    /** Folder of the migrations. */
    String migrations();

    /** The level at which all statements of a transaction see one state. */
    TransactionIsolationLevel snapshotLevel();

    /** Waits, in a transaction that has just begun, until no other process writes. */
    void takeTurn(Handle handle);

    /** What the database finds damaged of itself; empty where it is well or cannot tell. */
    List<String> damage();

    /** Copies all of it, as it is at one moment, into a file of its own kind. */
    void copy(Path file);

    /** What a failure means, in words for the user. */
    LedgerException fault(RuntimeException e);

    @Override
    void close();
}
