package org.isnad.reading.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashesTest {
    @Test
    void findsAWordBehindLettersThatStandBeforeIt() {
        Hashes hashes = new Hashes(10);
        hashes.add("مدينة");
        assertThat(hashes.mayHave("مدينة", 0)).isTrue();
        assertThat(hashes.mayHave("ومدينة", 1)).isTrue();
        assertThat(hashes.mayHave("وبمدينة", 2)).isTrue();
    }

    @Test
    void findsLongWordsToo() {
        Hashes hashes = new Hashes(10);
        String word = "x".repeat(200);
        hashes.add(word);
        assertThat(hashes.mayHave("ab" + word, 2)).isTrue();
    }

    @Test
    void deniesMostOtherWords() {
        Hashes hashes = new Hashes(1_000);
        IntStream.range(0, 1_000).forEach(i -> hashes.add("كلمة" + i));
        long others = IntStream.range(0, 10_000)
                .filter(i -> hashes.mayHave("و" + "غيرها" + i, 1))
                .count();
        assertThat(others).isLessThan(1_500);
    }
}
