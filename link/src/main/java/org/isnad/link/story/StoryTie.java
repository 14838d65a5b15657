package org.isnad.link.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.link.learnt.Model;
import org.isnad.link.learnt.Models;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Reason;
import org.isnad.link.sheet.Sheet;

/** Decides how two stories as wholes stand to each other. Immutable, thread-safe. */
public final class StoryTie {
    private static final String RESOURCE = "stories.weights";

    /** Stories that share less than this are of different affairs, whatever else they share. */
    private static final double AFFAIR = 0.22;

    /** A copy that is none does more harm than one that is missed. */
    private static final double COPIED = 0.5;

    private static final int MOST_REASONS = 5;

    /**
     * How two stories stand to each other.
     *
     * @param kind one of the kinds of stories
     * @param score probability, 0 to 1
     * @param reasons why
     */
    public record Tie(Kind kind, double score, List<Reason> reasons) {
        public Tie {
            reasons = List.copyOf(reasons);
        }
    }

    private final Model copy;
    private final Model same;

    private StoryTie(Models models) {
        copy = models.model("copy", StoryFeatures.OF_COPIES);
        same = models.model("same", StoryFeatures.NAMES);
    }

    /** With the weights that come with the program. */
    public static StoryTie standard() {
        return new StoryTie(Models.standard(RESOURCE));
    }

    /** How the two stand to each other; empty where they have nothing in common. */
    public Optional<Tie> of(Sheet one, Sheet other) {
        if (one.terms().cosine(other.terms()) < AFFAIR) {
            return Optional.empty();
        }
        double[] features = StoryFeatures.of(one, other);
        double copied = copy.probability(features);
        double alike = same.probability(features);
        List<Reason> reasons = reasons(one, other, features);
        if (copied >= COPIED) {
            return Optional.of(new Tie(Kind.COPY, copied, reasons));
        }
        return Optional.of(
                alike >= 0.5
                        ? new Tie(Kind.SAME, alike, reasons)
                        : new Tie(Kind.LINKED, 1 - Math.max(copied, alike), reasons));
    }

    private static List<Reason> reasons(Sheet one, Sheet other, double[] features) {
        List<Reason> reasons = new ArrayList<>();
        if (features[0] > 0) {
            reasons.add(new Reason(Reason.Type.TEXT, String.format(Locale.ROOT, "%.2f", features[0])));
        }
        shared(one, other).forEach(entity -> reasons.add(new Reason(Reason.Type.ENTITY, entity)));
        return reasons;
    }

    private static List<String> shared(Sheet one, Sheet other) {
        Set<String> both = new TreeSet<>(one.entities());
        both.retainAll(other.entities());
        return both.stream().limit(MOST_REASONS).toList();
    }
}
