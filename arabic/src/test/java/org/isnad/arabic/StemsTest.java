package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StemsTest {
    @Test
    void readsWeightsAndWords() {
        Stems stems = of("# a comment\n\nweight 20\nقال\nكتاب\nweight 4\nمدينة\n");
        assertThat(stems.size()).isEqualTo(3);
        assertThat(weight(stems, "قال")).isEqualTo(5);
        assertThat(weight(stems, "مدينة")).isEqualTo(1);
        assertThat(stems.weight("مدين".toCharArray(), 0, 4, 'ة')).isEqualTo(1);
        assertThat(stems.weight("والكتاب".toCharArray(), 3, 7, (char) 0)).isEqualTo(5);
    }

    @Test
    void findsNoWordThatOnlyBeginsOrEndsLikeOne() {
        Stems stems = of("weight 20\nكتاب\nقال");
        assertThat(weight(stems, "كتا")).isNegative();
        assertThat(weight(stems, "كتابة")).isNegative();
        assertThat(weight(stems, "تاب")).isNegative();
        assertThat(weight(stems, "قالكتاب")).isNegative();
        assertThat(stems.weight("كتا".toCharArray(), 0, 2, 'ا')).isNegative();
    }

    @Test
    void thinksLittleOfLongUnknownWords() {
        Stems none = Stems.none();
        assertThat(weight(none, "كتاب")).isNegative().isLessThan(weight(none, "كتا"));
    }

    @Test
    void refusesWhatItDoesNotUnderstandWithNameAndLine() {
        assertThatThrownBy(() -> of("weight 3\nقال\nwieght 4\n")).hasMessageContaining("test.txt:3: neither a word");
        assertThatThrownBy(() -> of("# x\nقال\n")).hasMessageContaining("test.txt:2: a word before the first weight");
        assertThatThrownBy(() -> of("weight much\n")).hasMessageContaining("test.txt:1: a weight is a number");
    }

    @Test
    void knowsFiftyThousandThatComeWithTheProgram() {
        Stems stems = Stems.standard();
        assertThat(stems.size()).isGreaterThan(50_000);
        assertThat(weight(stems, "قال")).isGreaterThan(weight(stems, "استوضح"));
    }

    private static Stems of(String file) {
        return Stems.of(file.getBytes(StandardCharsets.UTF_8), "test.txt");
    }

    private static double weight(Stems stems, String word) {
        return stems.weight(word.toCharArray(), 0, word.length(), (char) 0);
    }
}
