package org.isnad.link.match;

import java.util.ArrayList;
import java.util.List;
import org.isnad.link.learnt.Model;
import org.isnad.link.learnt.Models;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Passage;
import org.isnad.link.model.Reason;
import org.isnad.link.sheet.Quantity;
import org.isnad.link.sheet.Sheet;

/** Finds different numbers for one thing in two stories, or in one. Immutable, thread-safe. */
final class FigureTie {
    private static final String RESOURCE = "figures.weights";

    /** What is less likely is not even worth a person's look. */
    private static final double LEAST = 0.06;

    private final Model rival;

    private FigureTie(Models models) {
        rival = models.model("rival", FigureFeatures.NAMES);
    }

    /** With the weights that come with the program. */
    static FigureTie standard() {
        return new FigureTie(Models.standard(RESOURCE));
    }

    List<Found> of(Pairing pairing) {
        List<Found> found = new ArrayList<>();
        for (Quantity one : pairing.one().quantities()) {
            for (Quantity other : pairing.other().quantities()) {
                if (pairing.isOrdered(one.span(), other.span()) && FigureFeatures.areRivals(pairing, one, other)) {
                    add(pairing, one, other, found);
                }
            }
        }
        return found;
    }

    private void add(Pairing pairing, Quantity one, Quantity other, List<Found> found) {
        double score = rival.probability(FigureFeatures.of(pairing, one, other));
        Passage end = Ends.around(pairing.one(), one.atom(), one.span());
        Passage otherEnd = Ends.around(pairing.other(), other.atom(), other.span());
        if (score >= LEAST && !end.id().equals(otherEnd.id())) {
            String numbers = number(pairing.one(), one) + " / " + number(pairing.other(), other);
            found.add(new Found(
                    kind(pairing, one, other), end, otherEnd, score, List.of(new Reason(Reason.Type.RIVAL, numbers))));
        }
    }

    private static String number(Sheet sheet, Quantity quantity) {
        return quantity.span().of(sheet.reading().story().text());
    }

    /** Of stories of two days, the later tells a later count, if it did not fall. */
    private static Kind kind(Pairing pairing, Quantity one, Quantity other) {
        Sheet sheet = pairing.one();
        Sheet otherSheet = pairing.other();
        if (sheet.day().isEmpty() || otherSheet.day().isEmpty()) {
            return Kind.FIGURE;
        }
        int days = Long.compare(sheet.day().getAsLong(), otherSheet.day().getAsLong());
        int grown = Double.compare(one.value(), other.value());
        return days != 0 && days == grown ? Kind.UPDATE : Kind.FIGURE;
    }
}
