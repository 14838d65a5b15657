package org.isnad.reading.name;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.testkit.Seal;

/**
 * Makes {@code words.clusters} from news in which nobody has marked any word. A word's contexts are the words right
 * before and right after it.
 *
 * <p>From the checkout's root, after a build (see CONTRIBUTING.md); takes three minutes and 4 GB:
 *
 * <pre>{@code
 * java -Xmx6g -cp reading/target/test-classes:testkit/target/classes:cli/target/isnad.jar \
 *     org.isnad.reading.name.WordClusterTraining \
 *     reading/src/main/resources/org/isnad/reading/name/words.clusters ../shared/corpus/ant-2018.jsonl.gz
 * }</pre>
 *
 * Then run {@link NameTraining}, since the model knows clusters by their numbers.
 */
final class WordClusterTraining {
    private static final int RAREST = 6;
    private static final int FINE = 1024;
    private static final int COARSE = 64;
    private static final int ROUNDS = 6;
    private static final JsonFactory JSON = new JsonFactory();

    private static final String HEADER = """
            # Clusters of words that keep the same company in news. A line is a cluster, its words parted by spaces; an
            # empty line ends a group of clusters that are alike. Folded forms without conjunction and preposition.
            # Origin: counted by WordClusterTraining in stories of five outlets of 2018; holds no two words together.
            # Do not edit: run WordClusterTraining as it says, then NameTraining.
            """;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final List<int[]> stories = new ArrayList<>();

    private WordClusterTraining() {}

    /**
     * Writes the clusters.
     *
     * @param args the file to write, then stories as JSON Lines, packed with gzip
     */
    public static void main(String[] args) throws IOException {
        WordClusterTraining training = new WordClusterTraining();
        for (int i = 1; i < args.length; i++) {
            training.read(Path.of(args[i]));
        }
        Files.writeString(Path.of(args[0]), training.written(FINE, COARSE, RAREST));
    }

    /** The text of {@code words.clusters} for some stories. */
    static String of(List<String> stories, int fine, int coarse, int rarest) {
        WordClusterTraining training = new WordClusterTraining();
        stories.forEach(training::story);
        return training.written(fine, coarse, rarest);
    }

    private void read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser json = JSON.createParser(in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "text".equals(json.currentName())) {
                    story(json.getText());
                }
            }
        }
    }

    private void story(String text) {
        Tokens tokens = Tokens.of(text);
        int[] story = new int[tokens.size()];
        for (int i = 0; i < story.length; i++) {
            Word word = tokens.isWord(i) ? Lexicon.standard().word(tokens.form(i)) : Lexicon.NONE;
            story[i] = number(Glance.clustered(tokens.form(i), tokens.kind(i) == TokenKind.NUMBER, word));
        }
        stories.add(story);
    }

    private int number(String form) {
        Integer known = numbers.putIfAbsent(form, forms.size());
        if (known == null) {
            forms.add(form);
            return forms.size() - 1;
        }
        return known;
    }

    private String written(int fine, int coarse, int rarest) {
        int[] counts = counts();
        int[] frequent = IntStream.range(0, counts.length)
                .filter(word -> counts[word] >= rarest && forms.get(word).indexOf(' ') < 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(word -> -counts[word]).thenComparing(forms::get))
                .mapToInt(word -> word)
                .toArray();
        Contexts contexts = contexts(frequent);
        int[] cluster = Exchange.clusters(contexts, fine, ROUNDS);
        int[] group = Exchange.clusters(contexts.of(cluster, fine), coarse, ROUNDS);
        Map<Integer, Map<Integer, List<String>>> groups = new TreeMap<>();
        for (int i = 0; i < frequent.length; i++) {
            groups.computeIfAbsent(group[cluster[i]], g -> new TreeMap<>())
                    .computeIfAbsent(cluster[i], c -> new ArrayList<>())
                    .add(forms.get(frequent[i]));
        }
        StringBuilder lines = new StringBuilder();
        for (Map<Integer, List<String>> clusters : groups.values()) {
            clusters.values()
                    .forEach(words -> lines.append(String.join(" ", words)).append('\n'));
            lines.append('\n');
        }
        return Seal.sealed(HEADER, lines.toString());
    }

    private int[] counts() {
        int[] counts = new int[forms.size()];
        for (int[] story : stories) {
            for (int word : story) {
                counts[word]++;
            }
        }
        return counts;
    }

    /** Rare words, and the ends of stories, are one context. */
    private Contexts contexts(int[] frequent) {
        int[] rank = new int[forms.size()];
        Arrays.fill(rank, frequent.length);
        for (int i = 0; i < frequent.length; i++) {
            rank[frequent[i]] = i;
        }
        int side = frequent.length + 1;
        long[] meetings =
                new long[2 * stories.stream().mapToInt(story -> story.length).sum()];
        int n = 0;
        for (int[] story : stories) {
            for (int i = 0; i < story.length; i++) {
                long word = rank[story[i]];
                if (word < frequent.length) {
                    meetings[n++] = word << 32 | (i == 0 ? frequent.length : rank[story[i - 1]]);
                    meetings[n++] = word << 32 | side + (i + 1 == story.length ? frequent.length : rank[story[i + 1]]);
                }
            }
        }
        return new Contexts(frequent.length, 2 * side, Arrays.copyOf(meetings, n));
    }
}
