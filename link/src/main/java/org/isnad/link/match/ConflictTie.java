package org.isnad.link.match;

import java.util.ArrayList;
import java.util.List;
import org.isnad.link.learnt.Model;
import org.isnad.link.learnt.Models;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Passage;
import org.isnad.link.model.Reason;

/** Finds sentences of two stories, or of one, that cannot both be right. Immutable, thread-safe. */
final class ConflictTie {
    private static final String RESOURCE = "conflicts.weights";

    /** What is less likely is not even worth a person's look. */
    private static final double LEAST = 0.1;

    /**
     * A contradiction that is none calls somebody a liar. As long as a hand check finds fewer than 85 of 100 right,
     * each is for a person to confirm: below {@link org.isnad.link.model.Link#BAR}.
     */
    private static final double MOST = 0.49;

    private final Model conflict;

    private ConflictTie(Models models) {
        conflict = models.model("conflict", ConflictFeatures.NAMES);
    }

    /** With the weights that come with the program. */
    static ConflictTie standard() {
        return new ConflictTie(Models.standard(RESOURCE));
    }

    List<Found> of(Pairing pairing) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < pairing.ones(); i++) {
            for (int j = 0; j < pairing.others(); j++) {
                boolean once = pairing.isOrdered(
                        pairing.one(i).span(), pairing.other(j).span());
                if (once && pairing.alike(i, j) >= Pairing.LEAST && ConflictFeatures.hasSign(pairing, i, j)) {
                    add(pairing, i, j, found);
                }
            }
        }
        return found;
    }

    private void add(Pairing pairing, int i, int j, List<Found> found) {
        double score = Math.min(MOST, conflict.probability(ConflictFeatures.of(pairing, i, j)));
        Passage one = Ends.of(pairing.one(), i, pairing.other(j).terms());
        Passage other = Ends.of(pairing.other(), j, pairing.one(i).terms());
        if (score >= LEAST && !one.id().equals(other.id())) {
            found.add(new Found(Kind.CONTRADICT, one, other, score, List.of(reason(pairing, i, j))));
        }
    }

    private static Reason reason(Pairing pairing, int i, int j) {
        boolean denies = pairing.oneDenies(i) != pairing.otherDenies(j) || pairing.isCharged(i, j);
        return new Reason(denies ? Reason.Type.DENIAL : Reason.Type.POLARITY, "");
    }
}
