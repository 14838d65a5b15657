package org.isnad.ledger.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.isnad.ledger.entry.LedgerException;
import org.jdbi.v3.core.JdbiException;

/** The form of the tables, brought up to date when a ledger is opened. */
final class Schema {
    /** The newest migration. */
    static final int NEWEST = 1;

    private static final String HISTORY = "isnad_schema";

    private final Engine engine;

    Schema(Engine engine) {
        this.engine = engine;
    }

    /** Does nothing, and that fast, where the tables are as this program wants them. */
    void bringUpToDate() {
        int found = found();
        if (found > NEWEST) {
            throw new LedgerException(engine.name() + " was made by a newer Isnad (form " + found + ", this one knows "
                    + NEWEST + "): use that one");
        }
        if (found < NEWEST) {
            migrate();
        }
    }

    private int found() {
        try {
            return engine.readers()
                    .withHandle(handle -> handle.createQuery(
                                    "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success")
                            .mapTo(Integer.class)
                            .findOne()
                            .orElse(0));
        } catch (JdbiException e) {
            // There is no history yet.
            return 0;
        }
    }

    private void migrate() {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(engine.source())
                    .locations(engine.migrations())
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new LedgerException(engine.fault(e).getMessage() + " (while making its tables)", e);
        }
    }
}
