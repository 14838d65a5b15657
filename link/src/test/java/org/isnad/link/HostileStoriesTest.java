package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.isnad.link.model.Key;
import org.isnad.link.model.Link;
import org.isnad.model.Imprint;
import org.isnad.model.Reading;
import org.isnad.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileStoriesTest {
    private final Linker linker = Linker.standard();

    private static Reading unread(String id, String body) {
        return Reading.of(Story.of(id, Imprint.UNKNOWN, "", body), List.of(), List.of());
    }

    @Test
    @Timeout(60)
    void comparesTwoStoriesOfAMegabyte() {
        String body = "قال الوزير إن 300 سفينة غرقت ولم تغرق أي سفينة في المرسى القديم.\n".repeat(16_000);
        assertThat(body.length()).isGreaterThan(1_000_000);
        long start = System.nanoTime();
        List<Link> links = linker.links(unread("a", body), unread("b", body));
        assertThat(links).isNotEmpty();
        assertThat(linker.links(unread("a", body))).hasSizeLessThan(200_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(50));
    }

    @Test
    void takesStoriesWithoutWords() {
        for (String body : List.of("", " \n\n ", "«»،.", "ـ", "#", "\uD83D\uDE00")) {
            assertThat(linker.links(unread("a", body), unread("b", body))).allMatch(link -> link.score() <= 1);
            assertThat(linker.keys(unread("a", body))).allMatch(key -> key.compareTo(new Key(0)) >= 0);
        }
    }

    @Test
    @Timeout(60)
    void takesOneWordOfAMegabyte() {
        assertThat(linker.links(unread("a", "م".repeat(1_000_000)), unread("b", "م".repeat(1_000_000))))
                .hasSizeLessThan(10);
    }
}
