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
import org.isnad.link.sheet.Layout;
import org.isnad.link.words.Vocabulary;
import org.isnad.testkit.Seal;

/**
 * Fits conflicts.weights to labelled pairs of stories. To run: the main method, with the labels, the corpus and then
 * the file to write.
 */
public final class ConflictTraining {
    private static final String HEADER = """
            # What tells that two sentences cannot both be right; read by ConflictTie. A logistic model; a feature and its
            # weight a line. ConflictFeatures names the features.
            # Origin: fitted by ConflictTraining to labelled pairs of stories outside the project.
            # Do not edit: run ConflictTraining as it says.
            """;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> conflicts = new ArrayList<>();

    private ConflictTraining() {}

    public static void main(String[] files) throws IOException {
        ConflictTraining training = new ConflictTraining();
        for (Pair pair : Pairs.of(Path.of(files[0]), Path.of(files[1]))) {
            training.add(pair);
        }
        String model = Fit.model("conflict", ConflictFeatures.NAMES, training.rows, training.conflicts, 0.003, false);
        Files.writeString(Path.of(files[2]), Seal.sealed(HEADER, model));
    }

    private void add(Pair pair) {
        Pairing pairing =
                new Pairing(Layout.of(pair.a(), Vocabulary.standard()), Layout.of(pair.b(), Vocabulary.standard()));
        for (int i = 0; i < pairing.ones(); i++) {
            for (int j = 0; j < pairing.others(); j++) {
                if (pairing.alike(i, j) >= Pairing.LEAST && ConflictFeatures.hasSign(pairing, i, j)) {
                    rows.add(ConflictFeatures.of(pairing, i, j));
                    conflicts.add(isLabelled(pair, pairing, i, j));
                }
            }
        }
    }

    private static boolean isLabelled(Pair pair, Pairing pairing, int i, int j) {
        for (Tie tie : pair.ties()) {
            boolean conflict = tie.kind().equals("denial") || tie.kind().equals("account");
            if (conflict
                    && pairing.one(i).span().overlaps(tie.a())
                    && pairing.other(j).span().overlaps(tie.b())) {
                return true;
            }
        }
        return false;
    }
}
