package org.isnad.reading.time.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.reading.time.TimexTagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static Lexicon lexicon;

    @BeforeAll
    static void readsTheLexicon() throws IOException {
        try (InputStream in = TimexTagger.class.getResourceAsStream("times.lexicon")) {
            lexicon = Lexicon.read("times.lexicon", in);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ثلاثة, 3",
        "خمس عشرة, 15",
        "أحد عشر, 11",
        "ثلاثة وعشرين, 23",
        "مئة وخمسة وعشرين, 125",
        "ثلاثمئة, 300",
        "ثلاث مئة, 300",
        "ألف وتسعمئة وثمانية وأربعين, 1948",
        "ألفين وثمانية عشر, 2018",
        "خمسة آلاف, 5000",
        "3 آلاف, 3000",
        "3.5, 3.5",
        "٣٫٥, 3.5",
        "مليون ومئتي ألف, 1200000"
    })
    void readsNumerals(String words, String value) {
        assertThat(terms(words)).contains(new Term(Category.NUMBER, value));
    }

    @Test
    void endsANumeralWhereTheNextWordsAreAnother() {
        Step number = new Lattice(lexicon, Tokens.of("خمسة وستة"))
                .from(Place.of(0)).stream()
                        .filter(step -> step.term().category() == Category.NUMBER)
                        .findFirst()
                        .orElseThrow();
        assertThat(number.to()).isEqualTo(Place.of(1));
    }

    @Test
    void readsDigitsAsAllThatTheyCanBe() {
        assertThat(terms("15")).contains(new Term(Category.DAY, "15"), new Term(Category.HOUR, "15"));
        assertThat(terms("2018")).contains(new Term(Category.YEAR, "2018"), new Term(Category.ODDYEAR, "2018"));
        assertThat(terms("2000"))
                .contains(new Term(Category.YEAR, "2000"))
                .doesNotContain(new Term(Category.ODDYEAR, "2000"));
        assertThat(terms("7:30")).contains(new Term(Category.CLOCK, "07:30"));
        assertThat(terms("30/10/2018")).contains(new Term(Category.DATE, "2018-10-30"));
        assertThat(terms("2018/10/30")).contains(new Term(Category.DATE, "2018-10-30"));
        assertThat(terms("2019/2018")).contains(new Term(Category.YEARS, "2018/2019"));
    }

    @Test
    void takesNothingForADateThatIsNone() {
        assertThat(terms("45/13/2018")).extracting(Term::category).doesNotContain(Category.DATE);
        assertThat(terms("25:70")).extracting(Term::category).doesNotContain(Category.CLOCK);
        assertThat(terms("123456789012345")).isEmpty();
    }

    private static List<Term> terms(String text) {
        return new Lattice(lexicon, Tokens.of(text))
                .from(Place.of(0)).stream().map(Step::term).toList();
    }
}
