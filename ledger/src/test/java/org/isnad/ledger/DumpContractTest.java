package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.ledger.correction.Act;
import org.isnad.ledger.correction.Draft;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.entry.Payload;
import org.isnad.ledger.tie.Bond;
import org.isnad.model.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole ledgers: written, read back, looked through. */
@ParameterizedClass
@EnumSource(Place.class)
class DumpContractTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T07:08:09.123Z"), ZoneOffset.UTC);
    private static final String LONG = "أعلنت هيئة الموانئ في جزيرة الرملة أن العبارة الجديدة ستبدأ رحلاتها بين مرسى"
            + " النوارس والجزيرة مطلع الشهر المقبل بعد أعمال صيانة استمرت سبعة أسابيع كاملة";

    private final Place place;

    DumpContractTest(Place place) {
        this.place = place;
    }

    @Test
    void areReadBackBitForBit() throws IOException {
        byte[] dump;
        try (Ledger ledger = open()) {
            fill(ledger);
            dump = dump(ledger);
        }
        try (Ledger other = open()) {
            other.restore(new ByteArrayInputStream(dump), n -> {});
            assertThat(new String(dump(other), StandardCharsets.UTF_8))
                    .isEqualTo(new String(dump, StandardCharsets.UTF_8));
            assertThat(other.verify(n -> {})).isEmpty();
            assertThat(other.story("a").orElseThrow().version()).isEqualTo(2);
            assertThat(other.cluster(Bond.COPIES, "copy0")).isPresent();
            other.add(Told.arrival("z", "هند: أهلا"));
            assertThat(other.count()).isEqualTo(8);
            assertThatThrownBy(() -> other.restore(new ByteArrayInputStream(dump), n -> {}))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("empty ledger only");
        }
    }

    @Test
    void areTheSameInWhateverOrderStoriesCame() throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            arrivals.add(Told.arrival("s" + i, LONG + " " + "كلمة ".repeat(i % 3), "هند: قول رقم " + i % 7));
        }
        String first = "";
        for (int order = 0; order < 5; order++) {
            Collections.shuffle(arrivals, new Random(order));
            try (Ledger ledger = open()) {
                for (int from = 0; from < arrivals.size(); from += 1 + order * 4) {
                    ledger.addAll(arrivals.subList(from, Math.min(arrivals.size(), from + 1 + order * 4)).stream()
                            .map(ledger::prepare)
                            .toList());
                }
                String dump = new String(dump(ledger), StandardCharsets.UTF_8);
                assertThat(dump).contains("\"COPY\"");
                assertThat(ledger.cluster(Bond.COPIES, "s0")).isPresent();
                first = first.isEmpty() ? dump : first;
                assertThat(dump).isEqualTo(first);
                assertThat(ledger.verify(n -> {})).isEmpty();
            }
        }
    }

    @Test
    void sayWhichLineIsWrong() throws IOException {
        try (Ledger ledger = open()) {
            assertThatThrownBy(() -> restore(ledger, "{\"isnad\":{\"dump\":1}}\n{\"story\":{\"id\":\"x\"}}"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("line 2 ")
                    .hasMessageContaining("version");
            assertThatThrownBy(() -> restore(ledger, "{\"id\":1}")).hasMessageContaining("not of a dump");
            assertThatThrownBy(() -> restore(ledger, "nonsense")).hasMessageContaining("line 1 ");
            assertThatThrownBy(() -> restore(ledger, "")).hasMessageContaining("empty");
            assertThat(ledger.last()).as("nothing of it is kept").isZero();
        }
    }

    private Ledger open() {
        return Ledger.open(place.fresh(), CLOCK);
    }

    private static void restore(Ledger ledger, String lines) throws IOException {
        ledger.restore(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), n -> {});
    }

    private static void fill(Ledger ledger) {
        for (int i = 0; i < 4; i++) {
            ledger.add(Told.arrival("copy" + i, LONG, "هند: وصلت " + i));
        }
        Capture capture = new Capture("http://a.example", Instant.parse("2024-01-01T00:00:00.5Z"), "sha1:X");
        ledger.add(new Arrival(
                Told.reading("a", "هند: نعم"), "reader 1", capture, new Payload(new byte[] {1, 0, -1}, "x/y")));
        ledger.add(Told.arrival("a", "هند: لا"));
        ledger.add(Arrival.of(Told.reading("a", "هند: لا"), "reader 2"));
        ledger.add(Told.arrival("b\u00ad\uD83D\uDE00", "سامي\0: لا \uFFFE"));
        ledger.add(Told.arrival("c", LONG));
        ledger.correct(Draft.of("x", "y", Act.REJECT, statement(ledger, "copy0")));
        ledger.correct(Draft.edit("x", "y\n", statement(ledger, "copy1"), Map.of("stance", "deny", "role", "")));
        ledger.correct(Draft.of("x", "y", Act.PART_COPIES, "copy2", "copy0"));
        ledger.correct(Draft.of("x", "y", Act.UNDO, "1"));
    }

    private static String statement(Ledger ledger, String story) {
        return ledger.story(story).orElseThrow().reading().statements().get(0).id();
    }

    private static byte[] dump(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.export(out, n -> {});
        return out.toByteArray();
    }
}
