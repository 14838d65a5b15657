package org.isnad.ledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.entry.StoryException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL database; writers of all processes take turns by an advisory lock. */
final class Postgres implements Engine {
    private static final int CONNECTIONS = 6;
    private static final long PATIENCE_MILLIS = 30_000;
    /** Any number, the same for all who write into a ledger: the letters ISND. */
    private static final long TURN = 0x49534E44L;

    private final String name;
    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Postgres(String name, HikariDataSource source) {
        this.name = name;
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    static Engine open(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String place = uri.getHost() + port + uri.getPath();
        try {
            return new Postgres("postgresql://" + place, new HikariDataSource(config(uri, place)));
        } catch (PoolInitializationException e) {
            throw fault("postgresql://" + place, e);
        }
    }

    private static HikariConfig config(URI uri, String place) {
        HikariConfig config = new HikariConfig();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        config.setJdbcUrl("jdbc:postgresql://" + place + query);
        if (uri.getRawUserInfo() != null) {
            String[] user = uri.getRawUserInfo().split(":", 2);
            config.setUsername(URLDecoder.decode(user[0], StandardCharsets.UTF_8));
            if (user.length > 1) {
                config.setPassword(URLDecoder.decode(user[1], StandardCharsets.UTF_8));
            }
        }
        config.addDataSourceProperty("ApplicationName", "isnad");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        return config;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Jdbi readers() {
        return jdbi;
    }

    @Override
    public Jdbi writer() {
        return jdbi;
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public String migrations() {
        return "classpath:org/isnad/ledger/database/postgresql";
    }

    @Override
    public TransactionIsolationLevel snapshotLevel() {
        return TransactionIsolationLevel.REPEATABLE_READ;
    }

    /** A server may be set to acknowledge before it has written; a ledger must not. */
    @Override
    public void takeTurn(Handle handle) {
        handle.execute("SET LOCAL synchronous_commit = on");
        handle.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?)) AS turn")
                .bind(0, TURN)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public List<String> damage() {
        return List.of();
    }

    @Override
    public void copy(Path file) {
        throw new LedgerException(name + " is copied by PostgreSQL's own pg_dump, or by 'isnad export'");
    }

    @Override
    public LedgerException fault(RuntimeException e) {
        return fault(name, e);
    }

    private static LedgerException fault(String name, Throwable e) {
        @Nullable Throwable cause = e;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        String why = cause instanceof SQLException sql ? meaning(sql) : String.valueOf(e.getMessage());
        return cause instanceof SQLException sql && isOfAStory(sql)
                ? new StoryException("this story cannot be kept: " + why, e)
                : new LedgerException(name + ": " + why, e);
    }

    /** Data that does not fit, or too much of it. */
    private static boolean isOfAStory(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    private static String meaning(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("53100")) {
            return "the server's disk is full; what was reported as added is kept, the rest of this batch is not:"
                    + " make room and do it again";
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the server cannot be reached: see that it runs, then do it again; what was reported as added is"
                    + " kept";
        }
        if (state.startsWith("28") || state.equals("3D000")) {
            return "the server refuses: see to user, password and the database's name";
        }
        return state.startsWith("XX")
                ? "the server finds its files damaged: see its log, and put a backup in place (" + e.getMessage() + ")"
                : "the server says: " + e.getMessage();
    }

    @Override
    public void close() {
        source.close();
    }
}
