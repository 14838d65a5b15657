package org.isnad.ledger.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
    private static List<Word> words(String text) {
        return new Analysis().words(text);
    }

    private static String stem(String word) {
        return words(word).get(0).forms().stem();
    }

    private static List<String> lucene(String text) throws IOException {
        List<String> out = new ArrayList<>();
        try (ArabicAnalyzer analyzer = new ArabicAnalyzer();
                TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                out.add(term.toString());
            }
        }
        return out;
    }

    @Test
    void knowsWhereEachWordStands() {
        String text = "قال: «القُوّات» — 3,000 جندي";

        assertThat(words(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("قال", "القُوّات", "3,000", "جندي");
        assertThat(words(text)).extracting(word -> word.forms().surface()).contains("القوات", "3000");
    }

    @Test
    void partsWordsAtHyphensAndHashtags() {
        assertThat(words("قمة #سهلان_الشرقية بين نور-سامر"))
                .extracting(word -> word.forms().surface())
                .containsExactly("قمه", "سهلان", "الشرقيه", "بين", "نور", "سامر");
    }

    @Test
    void takesCliticsOffAndPutsTheAlefOfTheArticleBack() {
        assertThat(words("للقوات").get(0).forms().bare()).isEqualTo("القوات");
        assertThat(words("وبقواتها").get(0).forms().bare()).isEqualTo("قواتها");
        assertThat(words("وزير").get(0).forms().bare()).isEqualTo("وزير");
        assertThat(words("له").get(0).forms().bare()).isEqualTo("له");
    }

    /** What Lucene's own analysis makes one and this one does not: different words. */
    @ParameterizedTest
    @CsvSource({"القوات,القوة", "لبنان,لبن", "ليبيا,ليبي"})
    void keepsApart(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @Test
    void isFinerThanLucenesOnForces() throws IOException {
        assertThat(lucene("القوات")).isEqualTo(lucene("القوة"));
        assertThat(lucene("لبنان")).isEqualTo(lucene("لبن"));
    }

    /** What this analysis makes one and Lucene's does not: plurals that change inside, counted nouns, clitics. */
    @ParameterizedTest
    @CsvSource({"صاروخ,صواريخ", "قتيل,القتلى", "قتيل,قتيلا", "وزارة,وزارته", "قوات,لقواتهما", "أعلن,أعلنت"})
    void makesOneWhatLuceneKeepsApart(String one, String other) throws IOException {
        assertThat(stem(one)).isEqualTo(stem(other));
        assertThat(lucene(one)).isNotEqualTo(lucene(other));
    }

    @Test
    void knowsWhichWordsTellLittle() {
        assertThat(Rarity.standard().isCommon("في")).isTrue();
        assertThat(Rarity.standard().isCommon("صاروخ")).isFalse();
        assertThat(Rarity.standard().of("قوات")).isLessThan(Rarity.standard().of("عباره"));
    }

    @Test
    void survivesAnything() {
        assertThat(words("\uD800 \u0640 # - -- _ \uFDFA")).isNotNull();
        assertThat(words("ب".repeat(100_000))).hasSize(1);
        assertThat(words("ب-".repeat(50_000))).hasSize(50_000);
    }
}
