package org.isnad.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a ledger can be; each test gets a place of its own. */
enum Place {
    SQLITE {
        @Override
        String fresh() {
            try {
                return Files.createTempDirectory("ledger").toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        String fresh() {
            String name = "ledger" + COUNT.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return "postgresql://postgres:postgres@localhost:" + Server.RUNNING.getPort() + "/" + name;
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A real server, started for the first test that asks for it, and ended with the process. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Files.createTempDirectory("postgres").toFile())
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The address of a ledger that is not there yet. */
    abstract String fresh();

    /** The one file of a SQLite ledger. */
    static Path file(String where) {
        return Path.of(where, "ledger.sqlite");
    }
}
