package org.isnad.link.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.link.Pairs;
import org.isnad.link.Pairs.Pair;
import org.isnad.link.Pairs.Tie;
import org.isnad.link.learnt.Fit;
import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Layout;
import org.isnad.link.words.Vocabulary;
import org.isnad.model.Span;
import org.isnad.testkit.Seal;

/**
 * Fits passages.weights to labelled pairs of stories. To run: the main method, with the labels, the corpus and then the
 * file to write.
 */
public final class PassageTraining {
    private static final String HEADER = """
            # What tells that two sentences say the same, and that they give one utterance; read by PassageTie. Two logistic
            # models; a feature and its weight a line. PassageFeatures names the features.
            # Origin: fitted by PassageTraining to labelled pairs of stories outside the project.
            # Do not edit: run PassageTraining as it says.
            """;

    /** People label four places of a pair at most: what is so much alike and has no label is left out. */
    private static final double UNLABELLED = 0.42;

    private static final double COVERED = 0.3;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> ties = new ArrayList<>();
    private final List<double[]> tied = new ArrayList<>();
    private final List<Boolean> repeats = new ArrayList<>();

    private PassageTraining() {}

    public static void main(String[] files) throws IOException {
        PassageTraining training = new PassageTraining();
        for (Pair pair : Pairs.of(Path.of(files[0]), Path.of(files[1]))) {
            if (!"copy".equals(pair.relation())) {
                training.add(pair);
            }
        }
        String models = Fit.model("same", PassageFeatures.NAMES, training.rows, training.ties, 0.001, false)
                + Fit.model("repeat", PassageFeatures.NAMES, training.tied, training.repeats, 0.02, true);
        Files.writeString(Path.of(files[2]), Seal.sealed(HEADER, models));
    }

    private void add(Pair pair) {
        Pairing pairing =
                new Pairing(Layout.of(pair.a(), Vocabulary.standard()), Layout.of(pair.b(), Vocabulary.standard()));
        boolean[][] best = new boolean[pairing.ones()][pairing.others()];
        for (Tie tie : pair.ties()) {
            if (tie.kind().equals("repeats") || tie.kind().equals("agreements")) {
                best(pairing, tie, best);
            }
        }
        for (int i = 0; i < pairing.ones(); i++) {
            for (int j = 0; j < pairing.others(); j++) {
                if (!best[i][j] && pairing.alike(i, j) < UNLABELLED) {
                    rows.add(PassageFeatures.of(pairing, i, j));
                    ties.add(false);
                }
            }
        }
    }

    private void best(Pairing pairing, Tie tie, boolean[][] best) {
        int[] at = null;
        for (int i = 0; i < pairing.ones(); i++) {
            for (int j = 0; j < pairing.others(); j++) {
                if (covers(pairing.one(i), tie.a())
                        && covers(pairing.other(j), tie.b())
                        && (at == null || pairing.alike(i, j) > pairing.alike(at[0], at[1]))) {
                    at = new int[] {i, j};
                }
            }
        }
        if (at != null) {
            best[at[0]][at[1]] = true;
            double[] row = PassageFeatures.of(pairing, at[0], at[1]);
            rows.add(row);
            ties.add(true);
            tied.add(row);
            repeats.add(tie.kind().equals("repeats"));
        }
    }

    private static boolean covers(Atom atom, Span span) {
        int shared =
                Math.min(atom.span().end(), span.end()) - Math.max(atom.span().start(), span.start());
        return shared >= COVERED * span.length();
    }
}
