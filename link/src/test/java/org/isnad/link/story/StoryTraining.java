package org.isnad.link.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.link.Pairs;
import org.isnad.link.Pairs.Pair;
import org.isnad.link.learnt.Fit;
import org.isnad.link.sheet.Layout;
import org.isnad.link.words.Vocabulary;
import org.isnad.testkit.Seal;

/**
 * Fits stories.weights to labelled pairs of stories. To run: the main method, with the labels, the corpus and then the
 * file to write.
 */
public final class StoryTraining {
    private static final String HEADER = """
            # What tells that one story is a copy of another, and that two tell the same item; read by StoryTie. Two logistic
            # models; a feature and its weight a line. StoryFeatures names the features.
            # Origin: fitted by StoryTraining to labelled pairs of stories outside the project.
            # Do not edit: run StoryTraining as it says.
            """;

    private StoryTraining() {}

    public static void main(String[] files) throws IOException {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> copies = new ArrayList<>();
        List<double[]> others = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        for (Pair pair : Pairs.of(Path.of(files[0]), Path.of(files[1]))) {
            double[] row = StoryFeatures.of(
                    Layout.of(pair.a(), Vocabulary.standard()), Layout.of(pair.b(), Vocabulary.standard()));
            rows.add(row);
            copies.add("copy".equals(pair.relation()));
            if (!"copy".equals(pair.relation())) {
                others.add(row);
                same.add("same".equals(pair.relation()));
            }
        }
        String models = Fit.model("copy", StoryFeatures.OF_COPIES, rows, copies, 0.002, false)
                + Fit.model("same", StoryFeatures.NAMES, others, same, 0.01, true);
        Files.writeString(Path.of(files[2]), Seal.sealed(HEADER, models));
    }
}
