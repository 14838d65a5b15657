package org.isnad.ledger.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void pairsWhatIsTheSame() {
        assertThat(of("abc", "abc")).containsExactly(0, 1, 2);
        assertThat(of("abc", "axc")).containsExactly(0, -1, 2);
        assertThat(of("abc", "xabyc")).containsExactly(1, 2, 4);
        assertThat(of("", "a")).isEmpty();
        assertThat(of("ab", "")).containsExactly(-1, -1);
    }

    @Test
    void pairsRepeatedParagraphsBesideOthers() {
        assertThat(of("aaxb", "aaaxb")).containsExactly(0, 1, 3, 4);
        assertThat(of("aaa", "aa")).containsExactly(0, 1, -1);
    }

    @Test
    void neverCrosses() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            int[] partners = of(text(random), text(random));
            List<Integer> found = new ArrayList<>();
            for (int partner : partners) {
                if (partner >= 0) {
                    found.add(partner);
                }
            }
            assertThat(found).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void takesLongTexts() {
        List<String> same = Collections.nCopies(200_000, "x");
        assertThat(Alignment.of(same, same)).endsWith(199_998, 199_999);
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            out.append((char) ('a' + random.nextInt(5)));
        }
        return out.toString();
    }

    private static int[] of(String one, String other) {
        return Alignment.of(letters(one), letters(other));
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }
}
