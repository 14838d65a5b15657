package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.isnad.ledger.entry.LedgerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no ledger, or a damaged one: a clear word, and the way back. */
class DamageTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("ledger.sqlite");
        try (Ledger ledger = Ledger.open(folder.toString())) {
            for (int i = 0; i < 40; i++) {
                ledger.add(Told.arrival("s" + i, "هند: قول رقم " + i + " كلمة".repeat(50)));
            }
        }
    }

    @Test
    void isToldWithTheWayBack() throws IOException {
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            damaged.seek(4096);
            damaged.write(new byte[(int) damaged.length() - 8192]);
        }
        assertThatThrownBy(() -> {
                    try (Ledger ledger = Ledger.existing(folder.toString())) {
                        ledger.verify(n -> {});
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("damaged")
                .hasMessageContaining("isnad backup");
    }

    @Test
    void isToldOfABeginningThatIsNone() throws IOException {
        Files.writeString(file, "هذا نص وليس دفترا".repeat(100));
        assertThatThrownBy(() -> Ledger.existing(folder.toString()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("no ledger");
    }

    @Test
    void isFoundBySumsWhereTheDatabaseSeesNone() throws SQLException {
        change("UPDATE statement SET live = 0 WHERE story = 3");
        change("DELETE FROM entry WHERE seq = 7");
        change("UPDATE reading SET form = (SELECT form FROM reading WHERE story = 9) WHERE story = 8");
        change("INSERT INTO member (kind, id, cluster) VALUES ('COPIES', 's1', 's0')");
        try (Ledger ledger = Ledger.existing(folder.toString())) {
            assertThat(ledger.verify(n -> {}))
                    .anyMatch(problem -> problem.startsWith("story s2: its list of statements"))
                    .anyMatch(problem -> problem.startsWith("entries: 39 of 40"))
                    .anyMatch(problem -> problem.startsWith("story s7: "))
                    .anyMatch(problem -> problem.startsWith("clusters: "));
        }
    }

    @Test
    void isNotMadeInAStrangersFile() throws SQLException, IOException {
        Files.delete(file);
        change("CREATE TABLE recipes (name TEXT)");
        assertThatThrownBy(() -> Ledger.open(folder.toString()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("not a ledger");
    }

    @Test
    void isRefusedWhereANewerProgramMadeIt() throws SQLException {
        change("UPDATE isnad_schema SET version = '99'");
        assertThatThrownBy(() -> Ledger.open(folder.toString())).hasMessageContaining("newer Isnad");
    }

    @Test
    void wherePasswordsMayBeIsNotRepeated() {
        assertThatThrownBy(() -> Ledger.open("postgresql://amal:ge heim@host"))
                .isInstanceOf(LedgerException.class)
                .hasMessageNotContaining("ge heim");
        assertThatThrownBy(() -> Ledger.open("postgresql://amal:geheim@localhost:1/x"))
                .hasMessageContaining("postgresql://localhost:1/x")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void copiesAreWholeAndNeverOverwrite() throws IOException {
        Path copy = folder.resolve("copy/ledger.sqlite");
        Files.createDirectory(copy.getParent());
        try (Ledger ledger = Ledger.existing(folder.toString())) {
            ledger.backup(copy);
            assertThatThrownBy(() -> ledger.backup(copy)).hasMessageContaining("there already");
        }
        try (Ledger ledger = Ledger.existing(copy.getParent().toString())) {
            assertThat(ledger.count()).isEqualTo(40);
            assertThat(ledger.verify(n -> {})).isEmpty();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
