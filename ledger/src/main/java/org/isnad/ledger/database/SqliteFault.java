package org.isnad.ledger.database;

import java.nio.file.Path;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.entry.StoryException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's failures mean to the user, and the way back. */
final class SqliteFault {
    private static final String WAY_BACK = "put a copy made by 'isnad backup' in its place, or set this file aside;"
            + " then add the same sources again: what is there already is passed over";

    private SqliteFault() {}

    static LedgerException of(Path file, Throwable e) {
        @Nullable Throwable cause = e;
        while (cause != null && !(cause instanceof SQLiteException)) {
            cause = cause.getCause();
        }
        String why = cause instanceof SQLiteException sqlite ? meaning(sqlite) : String.valueOf(e.getMessage());
        return isOfAStory(cause)
                ? new StoryException("this story cannot be kept: " + why, e)
                : new LedgerException(file + ": " + why, e);
    }

    private static boolean isOfAStory(@Nullable Throwable e) {
        return e instanceof SQLiteException sqlite
                && (sqlite.getResultCode().name().startsWith("SQLITE_CONSTRAINT")
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_TOOBIG);
    }

    private static String meaning(SQLiteException e) {
        return switch (e.getResultCode()) {
            case SQLITE_FULL ->
                "the disk is full; what was reported as added is kept, the rest of this batch is not:"
                        + " make room and do it again";
            case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE ->
                "the file is damaged: " + WAY_BACK;
            case SQLITE_NOTADB -> "this is no ledger, or its beginning is damaged: " + WAY_BACK;
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED ->
                "another process has been" + " writing for two minutes: wait for it to end";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED, SQLITE_PERM, SQLITE_CANTOPEN ->
                "it cannot be opened to write: see to the rights of the file and its folder";
            default ->
                "the file cannot be read or written (" + e.getMessage() + "): see to the disk; if it is well, "
                        + WAY_BACK;
        };
    }
}
