package org.isnad.link.headline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.link.words.Groups;
import org.isnad.link.words.Groups.Group;
import org.isnad.link.words.Resource;
import org.isnad.link.words.Vocabulary;

/**
 * Tells whether a headline says what another says, or the contrary: a logistic model over words that only one of the
 * two has, opposites, negations, numbers and how much is shared. Immutable, thread-safe.
 */
public final class Headlines {
    private static final String RESOURCE = "headlines.weights";

    /**
     * How the second headline stands to the first.
     *
     * @param probability 0 to 1
     */
    public record Judgement(Stand stand, double probability) {}

    private final Map<String, Double> agree = new HashMap<>();
    private final Map<String, Double> other = new HashMap<>();
    private final Vocabulary vocabulary = Vocabulary.standard();

    private Headlines(List<Group> groups) {
        for (Group group : groups) {
            String[] name = group.name().split(" ");
            Map<String, Double> model = "other".equals(name[0]) ? other : agree;
            double weight = Double.parseDouble(name[name.length - 1]);
            String place = name.length == 3 ? name[1] + "=" : "";
            group.words().forEach(word -> model.put(place + word, weight));
        }
    }

    /** With the weights that come with the program. */
    public static Headlines standard() {
        return new Headlines(Groups.of(Resource.text(RESOURCE)));
    }

    /** Compares two headlines. */
    public Judgement compare(String first, String second) {
        Map<String, Double> features = HeadlineFeatures.of(
                first, second, new Alignment(HeadlineWord.of(first, vocabulary), HeadlineWord.of(second, vocabulary)));
        double elsewhere = probability(features, other);
        double agrees = (1 - elsewhere) * probability(features, agree);
        double disagrees = 1 - elsewhere - agrees;
        if (elsewhere > Math.max(agrees, disagrees)) {
            return new Judgement(Stand.OTHER, elsewhere);
        }
        return agrees >= disagrees ? new Judgement(Stand.AGREE, agrees) : new Judgement(Stand.DISAGREE, disagrees);
    }

    private static double probability(Map<String, Double> features, Map<String, Double> weights) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
