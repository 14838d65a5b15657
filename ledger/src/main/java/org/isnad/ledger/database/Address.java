package org.isnad.ledger.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.isnad.ledger.entry.LedgerException;

/** Where a ledger is. */
sealed interface Address {
    /** Opens what is there. */
    Engine engine(boolean create);

    /** The address that a user wrote. */
    static Address of(String where) {
        if (where.startsWith("postgresql:") || where.startsWith("postgres:")) {
            return new Server(uri(where));
        }
        try {
            return new Folder(Path.of(where));
        } catch (InvalidPathException e) {
            throw new LedgerException("a ledger is a folder or postgresql://…, and this is neither: " + where, e);
        }
    }

    private static URI uri(String where) {
        try {
            URI uri = new URI(where);
            if (uri.getHost() != null && uri.getPath() != null && uri.getPath().length() > 1) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below, without the address: there may be a password in it.
        }
        throw new LedgerException("a ledger's address is postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with special"
                + " characters written as %40 and the like; what was given is not");
    }

    /** A folder with a SQLite file. */
    record Folder(Path path) implements Address {
        @Override
        public Engine engine(boolean create) {
            return Sqlite.open(path, create);
        }
    }

    /** A PostgreSQL server. */
    record Server(URI uri) implements Address {
        @Override
        public Engine engine(boolean create) {
            return Postgres.open(uri);
        }
    }
}
