package org.isnad.link.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.link.learnt.Model;
import org.isnad.link.learnt.Models;
import org.isnad.link.match.Voices.Verdict;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Reason;

/** Finds the sentences of two stories that say the same: repeated, or in agreement. Immutable, thread-safe. */
final class PassageTie {
    private static final String RESOURCE = "passages.weights";

    /** What is less likely is not even worth a person's look. */
    private static final double LEAST = 0.12;

    /** Taking a repeat for separate reporting would make up a witness: in doubt it is a repeat. */
    private static final double SEPARATE = 0.35;

    private final Model same;
    private final Model repeat;

    private PassageTie(Models models) {
        same = models.model("same", PassageFeatures.NAMES);
        repeat = models.model("repeat", PassageFeatures.NAMES);
    }

    /** With the weights that come with the program. */
    static PassageTie standard() {
        return new PassageTie(Models.standard(RESOURCE));
    }

    List<Found> of(Pairing pairing) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < pairing.ones(); i++) {
            for (int j = 0; j < pairing.others(); j++) {
                if (pairing.alike(i, j) >= Pairing.LEAST) {
                    add(pairing, i, j, found);
                }
            }
        }
        return found;
    }

    private void add(Pairing pairing, int i, int j, List<Found> found) {
        double[] features = PassageFeatures.of(pairing, i, j);
        double score = same.probability(features);
        if (score >= LEAST) {
            found.add(new Found(
                    repeat.probability(features) >= SEPARATE ? Kind.REPEAT : Kind.AGREE,
                    Ends.of(pairing.one(), i, pairing.other(j).terms()),
                    Ends.of(pairing.other(), j, pairing.one(i).terms()),
                    score,
                    reasons(pairing, i, j)));
        }
    }

    private static List<Reason> reasons(Pairing pairing, int i, int j) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Reason.Type.TEXT, String.format(Locale.ROOT, "%.2f", pairing.alike(i, j))));
        Verdict verdict = PassageFeatures.verdict(pairing.one(), pairing.one(i), pairing.other(), pairing.other(j));
        if (verdict == Verdict.SAME) {
            reasons.add(new Reason(Reason.Type.SPEAKER, ""));
        }
        return reasons;
    }
}
