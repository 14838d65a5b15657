package org.isnad.reading.name;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.reading.lexicon.Lexicon;

/**
 * Trains the tagger of names, and tells how good it is on sentences that it has not seen: trained five times on four
 * fifths of them, and measured each time on the fifth fifth. The bench's command {@code names} measures.
 *
 * <p>From the checkout's root, after a build (see CONTRIBUTING.md); with the first argument {@code -} it only measures:
 *
 * <pre>{@code
 * java -cp reading/target/test-classes:testkit/target/classes:cli/target/isnad.jar \
 *     org.isnad.reading.name.NameTraining \
 *     names/src/main/resources/org/isnad/reading/name/names.model ../shared/data/names/newsfane-train.tsv
 * }</pre>
 */
public final class NameTraining {
    private static final int FOLDS = 5;
    /** Neighbouring sentences are of one story, which must not be on both sides. */
    private static final int BLOCK = 40;

    private final List<Labelled> sentences;
    private final List<Glance[]> texts;

    private NameTraining(List<Labelled> sentences) {
        this.sentences = sentences;
        texts = sentences.stream()
                .map(sentence -> Glance.all(sentence.tokens(), Lexicon.standard(), WordClusters.standard()))
                .toList();
    }

    /**
     * Writes the model.
     *
     * @param args the file to write, then the sentences to learn
     */
    public static void main(String[] args) throws IOException {
        NameTraining training = new NameTraining(Labelled.read(Path.of(args[1])));
        training.measure(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (!args[0].equals("-")) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
                NameModel.write(training.weights(-1, true), out);
            }
        }
    }

    private Map<Integer, byte[]> weights(int fold, boolean others) {
        return Perceptron.weights(
                pick(texts, fold, others),
                pick(sentences, fold, others).stream().map(Labelled::labels).toList());
    }

    private static <T> List<T> pick(List<T> all, int fold, boolean others) {
        return IntStream.range(0, all.size())
                .filter(i -> (i / BLOCK % FOLDS == fold) != others)
                .mapToObj(all::get)
                .toList();
    }

    private void measure(PrintStream out) {
        int[][] counts = new int[NameKind.values().length + 1][3];
        for (int fold = 0; fold < FOLDS; fold++) {
            NameModel model = NameModel.of(weights(fold, true));
            NameTagger tagger = new NameTagger(Lexicon.standard(), WordClusters.standard(), model);
            for (Labelled sentence : pick(sentences, fold, false)) {
                count(Labels.mentions(sentence.labels()), tagger.mentions(sentence.tokens()), counts);
            }
        }
        for (NameKind kind : NameKind.values()) {
            print(kind.name(), counts[kind.ordinal()], out);
        }
        print("ALL", counts[NameKind.values().length], out);
    }

    private static void count(List<Mention> gold, List<Mention> found, int[][] counts) {
        Set<Mention> right = new HashSet<>(gold);
        right.retainAll(found);
        List<List<Mention>> lists = List.of(gold, found, List.copyOf(right));
        for (int i = 0; i < lists.size(); i++) {
            for (Mention mention : lists.get(i)) {
                counts[mention.kind().ordinal()][i]++;
                counts[counts.length - 1][i]++;
            }
        }
    }

    private static void print(String name, int[] counts, PrintStream out) {
        double precision = (double) counts[2] / counts[1];
        double recall = (double) counts[2] / counts[0];
        out.printf(
                Locale.ROOT,
                "%-12s precision %.3f recall %.3f F1 %.3f of %d%n",
                name,
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                counts[0]);
    }
}
