package org.isnad.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.isnad.testkit.Seal;

/**
 * Counts the stems of {@code stems.txt} in texts of which nobody has taken a word apart.
 *
 * <p>A few rounds of expectation and maximisation over kinds of words: each kind is taken apart in all ways that
 * {@link Cuts} allows, each way in the share that its affixes and its stem deserve; then stems are counted anew. Three
 * things keep it from learning whole words by heart: it begins with as many affixes as can be; a kind of word is judged
 * by the counts that all other kinds gave; and it stops early. A kind counts as the root of how often it is written,
 * and less after a conjunction, which can precede anything and so tells nothing of the stem. A word far more frequent
 * than its best parts would lead to expect is given credit for being whole.
 *
 * <p>From the checkout's root:
 *
 * <pre>{@code
 * mvn -q -pl arabic -am test-compile
 * java -cp arabic/target/test-classes:arabic/target/classes:model/target/classes:testkit/target/classes \
 *     org.isnad.arabic.StemTraining \
 *     arabic/src/main/resources/org/isnad/arabic/stems.txt ../shared/corpus/*.jsonl.gz
 * }</pre>
 */
final class StemTraining {
    /** Rarer kinds of words are mostly slips of typing. */
    private static final int RAREST = 3;

    private static final int ROUNDS = 3;
    private static final double AFFIXES_FIRST = 4;
    private static final double AFTER_CONJUNCTION = 0.5;
    private static final double UNCUT = 10_000;
    private static final double SURPRISING = 5;
    private static final int ENOUGH_TO_SURPRISE = 20;
    private static final int LEAST_WEIGHT = 2;
    private static final double ARTICLE_EXPLAINS = 1e9;

    private static final String HEADER = """
            # Stems of Arabic words, and how often newspapers write them; read by Stems, chosen from by Clitics.
            # A line with a weight, then the words of that weight, one a line, in the order of their letters' numbers.
            # The weight is four times the natural logarithm of a count, in which a word counts as the root of how often
            # it is written. Read after folding, but with the teh marbuta kept.
            # Origin: counted by StemTraining in 62,144 stories of 19 outlets of 2015 and 2018; holds no words together.
            # Do not edit: change uncut.txt, or StemTraining, and run it as it says; StemTrainingTest compares the checksum.
            """;

    private final Map<String, Integer> stems = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** For each kind of word where its ways begin, and one more for the end. */
    private int[] starts = new int[0];

    private double[] written = new double[0];

    private int ways;
    private int[] stemOf = new int[1 << 16];
    private float[] price = new float[1 << 16];
    private float[] affixes = new float[1 << 16];
    private float[] conjunction = new float[1 << 16];
    private float[] credit = new float[1 << 16];

    private StemTraining() {}

    /**
     * Writes the stems of some texts.
     *
     * @param args the file to write, then texts in UTF-8, which may be JSON Lines and compressed
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("expected: the file to write, then the texts to count");
        }
        List<Path> texts = Arrays.stream(args).skip(1).sorted().map(Path::of).toList();
        Files.writeString(Path.of(args[0]), of(texts));
    }

    /** The text of {@code stems.txt}. */
    static String of(List<Path> texts) throws IOException {
        Map<String, Integer> words = new HashMap<>();
        for (Path text : texts) {
            count(text, words);
        }
        StemTraining training = new StemTraining();
        training.build(words);
        return training.written(training.train());
    }

    /** In JSON the letters of escapes are Latin, and no word is of two scripts: it can be read as it is. */
    private static void count(Path file, Map<String, Integer> words) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                count(Tokens.of(line), words);
            }
        }
    }

    private static void count(Tokens tokens, Map<String, Integer> words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && Letter.isArabic(tokens.form(i).charAt(0))) {
                String kind = kind(LooseWord.of(tokens, i));
                if (kind.length() > 1) {
                    words.merge(kind, 1, Integer::sum);
                }
            }
        }
    }

    /** Words of one kind can be cut in the same ways; empty for what is not spelled with letters alone. */
    private static String kind(LooseWord word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char spelled = word.spelled(i);
            boolean beforeLam = i < 3 && i + 1 < word.length() && word.letter(i + 1) == Letter.LAM;
            boolean alef = spelled == Letter.ALEF_HAMZA_ABOVE || spelled == Letter.ALEF_HAMZA_BELOW;
            boolean maksura = spelled == Letter.ALEF_MAKSURA && i + 1 == word.length();
            boolean seat = spelled == Letter.WAW_HAMZA && i == 0;
            char kept = beforeLam && alef ? Letter.ALEF_HAMZA_ABOVE : maksura || seat ? spelled : word.letter(i);
            if (kept < Letter.HAMZA || kept > Letter.YEH) {
                return "";
            }
            out.append(kept);
        }
        return out.toString();
    }

    private void build(Map<String, Integer> counts) throws IOException {
        counts.values().removeIf(count -> count < RAREST);
        Map<String, Integer> loose = new HashMap<>();
        counts.forEach((kind, count) ->
                loose.merge(LooseWord.of(kind, 0, kind.length()).form(), count, Integer::sum));
        List<String> kinds = new ArrayList<>(new TreeSet<>(counts.keySet()));
        starts = new int[kinds.size() + 1];
        written = new double[kinds.size()];
        for (int i = 0; i < kinds.size(); i++) {
            starts[i] = ways;
            written[i] = counts.get(kinds.get(i));
            add(kinds.get(i), written[i], loose);
        }
        starts[kinds.size()] = ways;
    }

    private void add(String kind, double count, Map<String, Integer> loose) {
        LooseWord word = LooseWord.of(kind, 0, kind.length());
        String form = word.form();
        int first = ways;
        double[] expected = {0.5};
        Cuts.of(word, cut -> {
            add(cut, form);
            expected[0] = Math.max(expected[0], 0.5 + parts(cut, form, loose) * StrictMath.exp(-cut.price()));
        });
        if (count >= ENOUGH_TO_SURPRISE) {
            credit[first] = (float) Math.max(0, StrictMath.log(count / expected[0]) - SURPRISING);
        }
    }

    /** How often the stem is written by itself. */
    private static double parts(Cut cut, String form, Map<String, Integer> loose) {
        if (cut.isWhole()) {
            return 0;
        }
        return cut.article() > 0 ? ARTICLE_EXPLAINS : loose.getOrDefault(cut.base(form), 0);
    }

    private void add(Cut cut, String form) {
        if (ways == stemOf.length) {
            stemOf = Arrays.copyOf(stemOf, 2 * ways);
            price = Arrays.copyOf(price, 2 * ways);
            affixes = Arrays.copyOf(affixes, 2 * ways);
            conjunction = Arrays.copyOf(conjunction, 2 * ways);
            credit = Arrays.copyOf(credit, 2 * ways);
        }
        stemOf[ways] = stem(cut.base(form));
        price[ways] = (float) cut.price();
        affixes[ways] = cut.conjunction()
                + cut.particle()
                + Math.min(cut.article(), 1)
                + (cut.pronoun() > 0 ? 1 : 0)
                - (cut.change() == Cut.Change.NONE ? 0 : 0.5f);
        conjunction[ways] = cut.conjunction() > 0 ? (float) AFTER_CONJUNCTION : 1;
        ways++;
    }

    private int stem(String name) {
        Integer known = stems.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    private double[] train() throws IOException {
        double[] uncut = uncut();
        double[] share = new double[ways];
        for (int kind = 0; kind < written.length; kind++) {
            for (int way = starts[kind]; way < starts[kind + 1]; way++) {
                share[way] = AFFIXES_FIRST * affixes[way];
            }
            normalise(share, kind);
        }
        for (int round = 0; round < ROUNDS; round++) {
            judge(share, counted(share, uncut, true));
        }
        return counted(share, uncut, false);
    }

    private double[] uncut() throws IOException {
        double[] counts = new double[names.size()];
        try (InputStream in = StemTraining.class.getResourceAsStream("uncut.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> stems.get(LooseWord.of(line, 0, line.length()).form()))
                    .forEach(stem -> {
                        if (stem != null) {
                            counts[stem] = UNCUT;
                        }
                    });
        }
        return counts;
    }

    private double[] counted(double[] share, double[] uncut, boolean weighed) {
        double[] counts = uncut.clone();
        for (int kind = 0; kind < written.length; kind++) {
            double root = Math.sqrt(written[kind]);
            for (int way = starts[kind]; way < starts[kind + 1]; way++) {
                counts[stemOf[way]] += share[way] * root * (weighed ? conjunction[way] : 1);
            }
        }
        return counts;
    }

    /** Each kind of word by the counts of all others. */
    private void judge(double[] share, double[] counts) {
        for (int kind = 0; kind < written.length; kind++) {
            double root = Math.sqrt(written[kind]);
            for (int way = starts[kind]; way < starts[kind + 1]; way++) {
                double own = share[way] * root * conjunction[way];
                double others = Math.max(counts[stemOf[way]] - own, 0) + unknown(stemOf[way]);
                share[way] = StrictMath.log(others) - price[way] + credit[way];
            }
            normalise(share, kind);
        }
    }

    private double unknown(int stem) {
        String name = names.get(stem);
        return StrictMath.exp(Stems.none().weight(name.toCharArray(), 0, name.length(), (char) 0));
    }

    /** From logarithms to shares of one. */
    private void normalise(double[] share, int kind) {
        double most = Double.NEGATIVE_INFINITY;
        for (int way = starts[kind]; way < starts[kind + 1]; way++) {
            most = Math.max(most, share[way]);
        }
        double sum = 0;
        for (int way = starts[kind]; way < starts[kind + 1]; way++) {
            share[way] = StrictMath.exp(share[way] - most);
            sum += share[way];
        }
        for (int way = starts[kind]; way < starts[kind + 1]; way++) {
            share[way] /= sum;
        }
    }

    private String written(double[] counts) {
        Map<Integer, TreeSet<String>> byWeight = new TreeMap<>();
        for (int stem = 0; stem < counts.length; stem++) {
            long weight = Math.round(Stems.SCALE * StrictMath.log(counts[stem] + 1e-9));
            if (weight >= LEAST_WEIGHT && !names.get(stem).isEmpty()) {
                byWeight.computeIfAbsent((int) -weight, any -> new TreeSet<>()).add(names.get(stem));
            }
        }
        StringBuilder lines = new StringBuilder();
        byWeight.forEach((weight, words) -> {
            lines.append("weight ").append(-weight).append('\n');
            words.forEach(word -> lines.append(word).append('\n'));
        });
        return Seal.sealed(HEADER, lines.toString());
    }
}
