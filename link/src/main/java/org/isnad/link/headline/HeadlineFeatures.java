package org.isnad.link.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Letter;
import org.isnad.link.words.Term.Polarity;

/** What tells how the second of two headlines stands to the first. One object a pair. */
final class HeadlineFeatures {
    private static final int MANY = 6;
    private static final int STEPS = 5;

    private final Map<String, Double> features = new LinkedHashMap<>();
    private final Alignment alignment;

    private HeadlineFeatures(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Signs of how much is shared, and single words under the place they have. */
    static Map<String, Double> of(String first, String second, Alignment alignment) {
        HeadlineFeatures features = new HeadlineFeatures(alignment);
        features.shares();
        features.signs(first, second);
        features.words();
        return features.features;
    }

    private void add(String name) {
        features.put(name, 1.0);
    }

    private void shares() {
        double first = alignment.firstShared();
        double second = alignment.secondShared();
        features.put("first-shared", first);
        features.put("second-shared", second);
        features.put("both-shared", first * second);
        add("first-shared:" + (int) (first * STEPS));
        add("second-shared:" + (int) (second * STEPS));
        features.put("turned", alignment.turned());
        features.put(
                "longer",
                Math.log((1.0 + alignment.second().size())
                        / (1 + alignment.first().size())));
    }

    private void signs(String first, String second) {
        int onlyFirst = 0;
        int onlySecond = 0;
        boolean number = false;
        boolean otherNumber = false;
        for (int i = 0; i < alignment.first().size(); i++) {
            boolean only = alignment.isOnlyInFirst(i);
            onlyFirst += only ? 1 : 0;
            number |= only && alignment.first().get(i).number();
        }
        for (int j = 0; j < alignment.second().size(); j++) {
            boolean only = alignment.isOnlyInSecond(j);
            onlySecond += only ? 1 : 0;
            otherNumber |= only && alignment.second().get(j).number();
        }
        add("only-first:" + Math.min(MANY, onlyFirst));
        add("only-second:" + Math.min(MANY, onlySecond));
        add("only:" + Math.min(MANY - 2, onlyFirst) + ":" + Math.min(MANY - 2, onlySecond));
        add("numbers:" + number + ":" + otherNumber);
        add("negated:" + isNegated(alignment.first()) + ":" + isNegated(alignment.second()));
        add("asks:" + isQuestion(first) + ":" + isQuestion(second));
        opposites();
    }

    private static boolean isNegated(List<HeadlineWord> words) {
        return words.stream()
                .map(word -> word.term().polarity())
                .anyMatch(polarity ->
                        polarity == Polarity.NOT || polarity == Polarity.DENIES || polarity == Polarity.REJECTS);
    }

    private static boolean isQuestion(String headline) {
        return headline.indexOf(Letter.QUESTION_MARK) >= 0;
    }

    private void opposites() {
        for (int i = 0; i < alignment.first().size(); i++) {
            int side = alignment.first().get(i).term().opposite();
            for (int j = 0; side != 0 && j < alignment.second().size(); j++) {
                int other = alignment.second().get(j).term().opposite();
                if (other == -side) {
                    add("opposite");
                } else if (other == side && alignment.isOnlyInFirst(i) && alignment.isOnlyInSecond(j)) {
                    add("one-side");
                }
            }
        }
    }

    private void words() {
        List<HeadlineWord> first = alignment.first();
        List<HeadlineWord> second = alignment.second();
        for (int i = 0; i < first.size(); i++) {
            if (alignment.isOnlyInFirst(i)) {
                add(Place.ONLY_FIRST.feature(first.get(i).stem()));
            }
        }
        for (int j = 0; j < second.size(); j++) {
            if (alignment.isOnlyInSecond(j)) {
                add(Place.ONLY_SECOND.feature(second.get(j).stem()));
                add(Place.FORM_ONLY_SECOND.feature(second.get(j).form()));
            }
        }
        if (!first.isEmpty() && !second.isEmpty()) {
            ends(first, second);
        }
    }

    private void ends(List<HeadlineWord> first, List<HeadlineWord> second) {
        int lastOfFirst = first.size() - 1;
        int lastOfSecond = second.size() - 1;
        add(Place.BEGINS_FIRST.feature(first.get(0).stem()));
        add(Place.BEGINS_SECOND.feature(second.get(0).stem()));
        add(Place.ENDS_SECOND.feature(second.get(lastOfSecond).stem()));
        add("begins:" + alignment.isOnlyInFirst(0) + ":" + alignment.isOnlyInSecond(0));
        add("ends:" + alignment.isOnlyInFirst(lastOfFirst) + ":" + alignment.isOnlyInSecond(lastOfSecond));
    }

    /** Where a word stands that tells something by itself. */
    enum Place {
        ONLY_FIRST,
        ONLY_SECOND,
        FORM_ONLY_SECOND,
        BEGINS_FIRST,
        BEGINS_SECOND,
        ENDS_SECOND;

        String feature(String word) {
            return name() + "=" + word;
        }
    }
}
