package org.isnad.bench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

class PartOfTest {
    @Test
    void readsEveryRowOfTheSheetAsItWasReadByHand() throws IOException {
        List<String> files = List.of(
                Shared.file("corpus/ant-2018.jsonl.gz").toString(),
                Shared.file("corpus/saudi-2015.jsonl.gz").toString());
        assertThat(PartOf.wrong(PartRow.read(), files)).isEmpty();
    }
}
