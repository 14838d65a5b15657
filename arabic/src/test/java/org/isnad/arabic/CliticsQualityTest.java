package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Span;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/**
 * How many words of news are taken apart exactly as by hand, in 16,200 words of which each carries its segments and
 * their parts of speech (Farasa's WikiNews). Its convention differs where it parts what is no clitic: teh marbuta and
 * other endings of nouns, the alef of the accusative, and the subject's ending of a verb; these are put back to the
 * stem first. The prices of {@link Cuts} and some words of uncut.txt were set on the first half of these words and on a
 * treebank (UD Arabic-PUD). Of the second half only the score was seen, not the errors.
 */
class CliticsQualityTest {
    private static final List<String> PROCLITICS = List.of("و", "ف", "ب", "ل", "ك", "س", "ال");
    private static final List<String> PROCLITIC_TAGS = List.of("CONJ", "PREP", "DET", "FUT_PART");
    private static final List<String> PRONOUNS =
            List.of("ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "نا", "ني", "ي");

    @Test
    void takesNewsApartAsByHand() throws IOException {
        List<String> words = words();
        List<String> seen = words.subList(0, words.size() / 2);
        List<String> unseen = words.subList(words.size() / 2, words.size());
        double none = accuracy(new Clitics(Stems.none()), words);
        double first = accuracy(Clitics.standard(), seen);
        double second = accuracy(Clitics.standard(), unseen);
        System.out.printf(
                Locale.ROOT,
                "Clitics, %d words of WikiNews taken apart exactly: %.4f of the first half, %.4f of the second; %.4f without stems%n",
                words.size(),
                first,
                second,
                none);
        assertThat(words).hasSizeGreaterThan(16_000);
        assertThat(first).isGreaterThan(0.985);
        assertThat(second).isGreaterThan(0.983);
        assertThat(none).as("without stems").isLessThan(0.95);
    }

    private static double accuracy(Clitics clitics, List<String> words) {
        int right = 0;
        for (String expected : words) {
            String word = expected.replace("+", "");
            boolean same =
                    clitics.of(word, new Span(0, word.length())).toString().equals(Folding.fold(expected));
            right += same ? 1 : 0;
            if (!same && Boolean.getBoolean("isnad.errors")) {
                System.out.println(expected + "\t" + clitics.of(word, new Span(0, word.length())));
            }
        }
        return (double) right / words.size();
    }

    private static List<String> words() throws IOException {
        List<String> out = new ArrayList<>();
        for (String line : Files.readAllLines(Shared.file("data/segmentation/WikiNews.pos.ref"))) {
            String[] fields = line.strip().split("\t");
            if (fields.length == 2 && fields[0].matches("[\u0621-\u064A\u064B-\u0652+]+")) {
                String[] parts = fields[0].split("\\+");
                String[] tags = fields[1].split("\\+");
                if (parts.length > 0 && parts.length == tags.length) {
                    out.add(clitics(parts, tags));
                }
            }
        }
        return out;
    }

    /** With {@code +} only between stem and clitics. */
    private static String clitics(String[] parts, String[] tags) {
        int stem = 0;
        StringBuilder out = new StringBuilder();
        while (stem < parts.length - 1 && PROCLITIC_TAGS.contains(tags[stem]) && PROCLITICS.contains(parts[stem])) {
            boolean alefUnwritten = parts[stem].equals("ال") && stem > 0 && parts[stem - 1].equals("ل");
            out.append(alefUnwritten ? "ل" : parts[stem]).append('+');
            stem++;
        }
        int last = parts.length - 1;
        boolean alone = last == 1 && tags[0].equals("CONJ");
        boolean pronoun = last > 0 && !alone && tags[last].equals("PRON") && PRONOUNS.contains(parts[last]);
        for (int i = stem; i < (pronoun ? last : parts.length); i++) {
            out.append(parts[i]);
        }
        if (pronoun) {
            out.append(stem < last ? "+" : "").append(parts[last]);
        }
        return out.toString();
    }
}
