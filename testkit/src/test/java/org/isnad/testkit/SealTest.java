package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {
    private static final String FILE = Seal.sealed("# learnt\n", "one 1\ntwo 2\n");

    @Test
    void isWholeAsLongAsNoLineBelowIsEdited() {
        assertThat(FILE).startsWith("# learnt\n# SHA-256").endsWith("\none 1\ntwo 2\n");
        assertThat(Seal.isWhole(FILE)).isTrue();
        assertThat(Seal.isWhole(FILE.replace("learnt", "learned"))).isTrue();
        assertThat(Seal.isWhole(FILE.replace("two 2", "two 3"))).isFalse();
        assertThat(Seal.isWhole(FILE + "\n")).isFalse();
    }

    @Test
    void isNotWholeWithoutAChecksum() {
        assertThat(Seal.isWhole("# learnt\none 1\n")).isFalse();
        assertThat(Seal.isWhole("")).isFalse();
    }
}
