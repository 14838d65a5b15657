package org.isnad.reading.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.reading.resource.Blocks.Block;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final Set<String> KNOWN = new LinkedHashSet<>(List.of("name", "form"));

    @Test
    void partsBlocksAtEmptyLines() throws IOException {
        List<Block> blocks =
                read("# heading\n\nname one\nform  يوم الأحد \nform شهر\n\n\n# a comment parts nothing\nname two\n");
        assertThat(blocks).extracting(b -> b.sole("name")).containsExactly("one", "two");
        assertThat(blocks.get(0).all("form")).containsExactly("يوم الأحد", "شهر");
        assertThat(blocks.get(1).all("form")).isEmpty();
        assertThat(blocks).extracting(Block::line).containsExactly(3, 9);
    }

    @Test
    void namesFileAndLineOfAnUnknownField() {
        assertThatThrownBy(() -> read("name one\nnaem two\n"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("x.rules:2: unknown field 'naem', expected one of [name, form]");
    }

    @Test
    void refusesAFieldWithoutValue() {
        assertThatThrownBy(() -> read("name\n")).hasMessage("x.rules:1: field 'name' has no value");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] bytes = {'n', 'a', 'm', 'e', ' ', (byte) 0xFF, '\n'};
        assertThatThrownBy(() -> Blocks.read("x.rules", new ByteArrayInputStream(bytes), KNOWN))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void saysWhichFieldStandsTwice() throws IOException {
        Block block = read("name one\nname two\n").get(0);
        assertThatThrownBy(() -> block.sole("name")).hasMessage("x.rules:1: the entry needs exactly one 'name', has 2");
    }

    private static List<Block> read(String text) throws IOException {
        return Blocks.read("x.rules", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), KNOWN);
    }
}
