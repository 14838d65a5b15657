package org.isnad.reading.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void takesOffLineEndsAndTheSpaceAroundLines() throws IOException {
        assertThat(Lines.read("x.names", bytes("سالم سمير\r\n\n  ليلى\nهدى")))
                .containsExactly("سالم سمير", "", "ليلى", "هدى");
        assertThat(Lines.read("x.names", bytes(""))).isEmpty();
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xFF, '\n'});
        assertThatThrownBy(() -> Lines.read("x.names", in))
                .isInstanceOf(ResourceException.class)
                .hasMessage("x.names:2: not UTF-8; save the file as UTF-8");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
