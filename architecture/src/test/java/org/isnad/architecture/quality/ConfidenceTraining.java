package org.isnad.architecture.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.reading.lexicon.Weights;
import org.isnad.testkit.Seal;

/**
 * Fits {@code confidence.weights} to labelled stories: how much each sign of how a statement was found speaks for its
 * content and speaker being both right.
 *
 * <p>A logistic model fitted to few stories is too sure of itself. So each story is first judged by a model of the
 * other stories ({@value #FOLDS} folds); these judgements tell by which factor and how much to correct the model of all
 * stories (Platt's scaling). Last, the bias is raised where fewer than {@value #SHARE} of the labelled statements would
 * reach a confidence of {@value #SURE}, as users who ask for the sure ones want about half of all. The program prints
 * how right the sure ones are, in the stories that the model was fitted to and in stories that their model had not
 * seen. With the 50 stories of {@code gold/dev}: 96 of 100 and 94 of 100, which are 48 and 46 of 100 labelled
 * statements.
 *
 * <p>From the checkout's root:
 *
 * <pre>{@code
 * ./mvnw -q package -DskipTests -pl architecture -am
 * java -cp architecture/target/test-classes:testkit/target/classes:cli/target/isnad.jar \
 *     org.isnad.architecture.quality.ConfidenceTraining \
 *     reading/src/main/resources/org/isnad/reading/confidence.weights ../shared/gold/dev
 * }</pre>
 */
final class ConfidenceTraining {
    private static final int FOLDS = 8;
    private static final double SURE = 0.9;
    private static final double SHARE = 0.475;

    /** So that rounding leaves the last of the sure ones among them. */
    private static final double MARGIN = 0.02;

    private static final int SCALING_STEPS = 3000;
    private static final double SCALING_STEP = 0.5;
    private static final double LEAST_WEIGHT = 0.01;

    private static final String HEADER = """
            # How much each sign of how a statement was found speaks for its content and speaker being both right.
            # A logistic model: the bias and the weights of the signs that are there are added up. One sign a line: its name, a
            # space, its weight. The class Confidence names the signs.
            # Origin: fitted by ConfidenceTraining to labelled stories outside the project.
            # Do not edit: run ConfidenceTraining as it says.
            """;

    private final List<Example> examples;
    private final int labelled;

    /** A judgement of an example: its logit, and whether it is right. */
    private record Judgement(double logit, boolean right) {}

    /** What makes a logit honest. */
    private record Scaling(double factor, double shift) {
        double of(double logit) {
            return factor * logit + shift;
        }
    }

    /** @param labelled how many statements the stories have, found or not */
    ConfidenceTraining(List<Example> examples, int labelled) {
        this.examples = List.copyOf(examples);
        this.labelled = labelled;
    }

    /**
     * Writes the weights and prints how they fare.
     *
     * @param args the file to write, then the folder with {@code stories.jsonl} and their labels, {@code gold.jsonl}
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected: the file to write, then the folder of labelled stories");
        }
        Path folder = Path.of(args[1]);
        Map<String, Gold> labels = Gold.read(folder.resolve("gold.jsonl"));
        int labelled = labels.values().stream()
                .mapToInt(gold -> gold.statements().size())
                .sum();
        ConfidenceTraining training =
                new ConfidenceTraining(Example.read(folder.resolve("stories.jsonl"), labels), labelled);
        Files.writeString(Path.of(args[0]), training.text());
        System.out.print(training.figures());
    }

    /** The text of {@code confidence.weights}. */
    String text() {
        Weights weights = weights(examples);
        StringBuilder lines = new StringBuilder(line("bias", weights.bias()));
        new TreeMap<>(weights.features()).forEach((sign, weight) -> {
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                lines.append(line(sign, weight));
            }
        });
        return Seal.sealed(HEADER, lines.toString());
    }

    private static String line(String name, double weight) {
        return String.format(Locale.ROOT, "%s %.3f\n", name, weight);
    }

    private Weights weights(List<Example> known) {
        Weights raw = LogisticFit.of(known);
        Scaling scaling = scaling(unseen(known));
        List<Judgement> judgements = known.stream()
                .map(example -> judgement(example, raw))
                .map(judgement -> new Judgement(scaling.of(judgement.logit()), judgement.right()))
                .toList();
        double wanted = SHARE * labelled * known.size() / examples.size();
        double raised = raised(judgements, wanted);
        Map<String, Double> scaled = new TreeMap<>(raw.features());
        scaled.replaceAll((sign, weight) -> scaling.factor() * weight);
        return new Weights(scaling.of(raw.bias()) + raised, scaled);
    }

    private static Judgement judgement(Example example, Weights weights) {
        return new Judgement(LogisticFit.logit(example.signs(), weights), example.right());
    }

    /** Each example as the model of other stories judges it. */
    private static List<Judgement> unseen(List<Example> known) {
        List<Judgement> judgements = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights others = LogisticFit.of(part(known, fold, false));
            part(known, fold, true).forEach(example -> judgements.add(judgement(example, others)));
        }
        return judgements;
    }

    /** The examples in the stories of a fold, or in all others. */
    private static List<Example> part(List<Example> known, int fold, boolean within) {
        return known.stream()
                .filter(example -> (example.story() % FOLDS == fold) == within)
                .toList();
    }

    private static Scaling scaling(List<Judgement> judgements) {
        double factor = 1;
        double shift = 0;
        for (int i = 0; i < SCALING_STEPS; i++) {
            double factorError = 0;
            double shiftError = 0;
            for (Judgement judgement : judgements) {
                double error =
                        LogisticFit.probability(factor * judgement.logit() + shift) - (judgement.right() ? 1 : 0);
                factorError += error * judgement.logit();
                shiftError += error;
            }
            factor -= SCALING_STEP * factorError / judgements.size();
            shift -= SCALING_STEP * shiftError / judgements.size();
        }
        return new Scaling(factor, shift);
    }

    /** What to add to all logits so that the sure ones hold so many right ones; never less than nothing. */
    private static double raised(List<Judgement> judgements, double wanted) {
        List<Judgement> surestFirst = new ArrayList<>(judgements);
        surestFirst.sort(Comparator.comparingDouble(Judgement::logit).reversed());
        int right = 0;
        for (Judgement judgement : surestFirst) {
            right += judgement.right() ? 1 : 0;
            if (right >= wanted) {
                return Math.max(0, StrictMath.log(SURE / (1 - SURE)) - judgement.logit()) + MARGIN;
            }
        }
        return 0;
    }

    /** How right the sure ones are, in stories that the model has seen and in others. */
    String figures() {
        Weights all = weights(examples);
        List<Judgement> seen =
                examples.stream().map(example -> judgement(example, all)).toList();
        List<Judgement> unseen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights others = weights(part(examples, fold, false));
            part(examples, fold, true).forEach(example -> unseen.add(judgement(example, others)));
        }
        return figures("stories seen", seen) + figures("stories not seen", unseen);
    }

    private String figures(String name, List<Judgement> judgements) {
        StringBuilder out = new StringBuilder();
        for (double least : new double[] {SURE, 0.8}) {
            List<Judgement> sure = judgements.stream()
                    .filter(judgement -> LogisticFit.probability(judgement.logit()) >= least)
                    .toList();
            long right = sure.stream().filter(Judgement::right).count();
            out.append(String.format(
                    Locale.ROOT,
                    "%s: of %d statements with a confidence of at least %.1f, %.3f are right; they find %.3f of all\n",
                    name,
                    sure.size(),
                    least,
                    sure.isEmpty() ? 0 : (double) right / sure.size(),
                    (double) right / labelled));
        }
        return out.toString();
    }
}
