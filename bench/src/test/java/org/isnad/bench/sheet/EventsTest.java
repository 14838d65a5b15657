package org.isnad.bench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final double KEPT = 0.93;

    @Test
    void findsTypeAndReportedRightInNineOfTenJudgedEvents() throws IOException {
        List<EventRow> rows = EventRow.read();
        assertThat(rows).hasSize(200);
        assertThat(rows.stream().filter(Events::isRight).count()).isGreaterThanOrEqualTo(180);
    }

    @Test
    void stillCodesMostOfThoseThatWereRight() throws IOException {
        List<EventRow> right = EventRow.read().stream().filter(Events::isRight).toList();
        Set<EventRow> same =
                Events.same(right, Shared.file("corpus/ant-2018.jsonl.gz").toString());
        assertThat(same.size()).isGreaterThanOrEqualTo((int) (KEPT * right.size()));
    }
}
