package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Mode;
import org.isnad.model.SpeakerKind;
import org.isnad.reading.lexicon.Weights;

/**
 * How sure the reader is of a statement's content and speaker: a logistic model over what is known of how it was found.
 * Its weights stand in {@code confidence.weights}.
 */
final class Confidence {
    private static final int SHORT = 6;
    private static final int LONG = 40;

    private final Words words;
    private final Weights weights;

    Confidence(Words words, Weights weights) {
        this.words = words;
        this.weights = weights;
    }

    double of(List<String> signs) {
        return weights.probability(signs);
    }

    /** What speaks for or against a statement, as names in the file of weights. */
    List<String> signs(Draft draft, Mode mode, boolean nested) {
        List<String> signs = new ArrayList<>();
        SpeakerKind kind = draft.speaker.kind();
        signs.add("rule=" + draft.rule);
        signs.add("how=" + draft.how + "-" + name(kind));
        signs.add("mode=" + name(mode));
        if (nested) {
            signs.add("nested");
        }
        if (draft.title) {
            signs.add("headline");
        }
        if (draft.speaker.role() != null) {
            signs.add("has-role");
        }
        signs.add("name-words=" + Math.min(4, spaces(draft.speaker.name())));
        if (!draft.source.isEmpty()) {
            signs.add("source-words=" + bucket(draft.source.length()));
            boolean marks = false;
            for (int i = draft.source.from(); i < draft.source.to(); i++) {
                marks |= words.tokens.kind(i).isMark();
            }
            if (marks) {
                signs.add("source-has-marks");
            }
        }
        Range content = draft.content.get(0);
        signs.add("content-words=" + (content.length() < SHORT ? "few" : content.length() > LONG ? "many" : "some"));
        Range last = draft.content.get(draft.content.size() - 1);
        boolean whole = last.to() >= draft.sentenceEnd - 2;
        signs.add(whole ? "ends-with-sentence" : "ends-within");
        if (commas(content)) {
            signs.add("content-has-commas");
        }
        if (draft.form != null) {
            signs.add("stance=" + draft.form.cue().stance().name().toLowerCase(Locale.ROOT));
            signs.add("inflection=" + draft.form.inflection().name().toLowerCase(Locale.ROOT));
        }
        return signs;
    }

    private boolean commas(Range content) {
        for (int i = content.from(); i < content.to(); i++) {
            if (words.isMark(i, org.isnad.arabic.TokenKind.COMMA) && words.around(i) == null) {
                return true;
            }
        }
        return false;
    }

    private static String bucket(int n) {
        return n <= 2 ? "one-two" : n <= 6 ? "several" : n <= 12 ? "many" : "very-many";
    }

    private static int spaces(String name) {
        int words = name.isEmpty() ? 0 : 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
