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
import org.isnad.link.sheet.Quantity;
import org.isnad.link.words.Vocabulary;
import org.isnad.testkit.Seal;

/**
 * Fits figures.weights to labelled pairs of stories. To run: the main method, with the labels, the corpus and then the
 * file to write.
 */
public final class FigureTraining {
    private static final String HEADER = """
            # What tells that two numbers that differ are of one thing; read by FigureTie. A logistic model; a feature and its
            # weight a line. FigureFeatures names the features.
            # Origin: fitted by FigureTraining to labelled pairs of stories outside the project.
            # Do not edit: run FigureTraining as it says.
            """;

    private FigureTraining() {}

    public static void main(String[] files) throws IOException {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> rivals = new ArrayList<>();
        for (Pair pair : Pairs.of(Path.of(files[0]), Path.of(files[1]))) {
            Pairing pairing =
                    new Pairing(Layout.of(pair.a(), Vocabulary.standard()), Layout.of(pair.b(), Vocabulary.standard()));
            for (Quantity one : pairing.one().quantities()) {
                for (Quantity other : pairing.other().quantities()) {
                    if (FigureFeatures.areRivals(pairing, one, other)) {
                        rows.add(FigureFeatures.of(pairing, one, other));
                        rivals.add(isLabelled(pair, one, other));
                    }
                }
            }
        }
        Files.writeString(
                Path.of(files[2]),
                Seal.sealed(HEADER, Fit.model("rival", FigureFeatures.NAMES, rows, rivals, 0.005, false)));
    }

    private static boolean isLabelled(Pair pair, Quantity one, Quantity other) {
        for (Tie tie : pair.ties()) {
            boolean figures = tie.kind().equals("figure") || tie.kind().equals("update");
            if (figures && tie.a().overlaps(one.span()) && tie.b().overlaps(other.span())) {
                return true;
            }
        }
        return false;
    }
}
