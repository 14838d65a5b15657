package org.isnad.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final List<String> LISTS =
            List.of("pointers.txt", "notices.txt", "labels.txt", "furniture.txt", "function-words.txt");

    @Test
    void holdsEachPhraseOnceInAllLists() throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (String list : LISTS) {
            for (String line : lines(list)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String before = seen.put(Key.of(line), list);
                    assertThat(before)
                            .as("the list that has %s before %s", line, list)
                            .isNull();
                }
            }
        }
    }

    @Test
    void saysWhatItIsForAndWhereItIsFrom() throws IOException {
        for (String list : LISTS) {
            assertThat(lines(list).get(0)).as(list).startsWith("# ");
            assertThat(lines(list)).as(list).anyMatch(line -> line.startsWith("# Origin: "));
        }
    }

    private static List<String> lines(String list) throws IOException {
        try (InputStream in = WordListTest.class.getResourceAsStream(list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void findsEntriesAtTheBeginningWordByWord() {
        WordList pointers = WordList.named("pointers.txt");
        assertThat(pointers.begins(Key.of("إقرأ أيضاً: قصة أول مطبعة"))).isTrue();
        assertThat(pointers.begins(Key.of("الأكثر قراءة"))).isTrue();
        assertThat(pointers.begins(Key.of("الأكثر قراءةً"))).isTrue();
        assertThat(pointers.begins(Key.of("الأكثر"))).isFalse();
        assertThat(pointers.begins(Key.of("الأكثر قراءته"))).isFalse();
        assertThat(pointers.begins("")).isFalse();
    }

    @Test
    void coversALineOfButtonsAndNumbers() {
        WordList furniture = WordList.named("furniture.txt");
        assertThat(furniture.covers(Key.of("شارك | فيسبوك (12) | تويتر | العودة إلى الأعلى")))
                .isTrue();
        assertThat(furniture.covers(Key.of("شارك آلاف المواطنين"))).isFalse();
        assertThat(furniture.covers(Key.of("Share 5"))).isTrue();
        assertThat(furniture.covers(Key.of("***"))).isTrue();
    }
}
