package org.isnad.link.match;

import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.Folding;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Whether two stories give words to one speaker. Stateless. */
final class Voices {
    /** What comparing two speakers tells. */
    enum Verdict {
        SAME,
        /** At least one of the two is not told well enough. */
        UNKNOWN,
        OTHER
    }

    private static final int LONG_NAME = 4;

    private Voices() {}

    /** The same for both orders of the two. */
    static Verdict of(Speaker one, Speaker other) {
        if (isNobody(one) || isNobody(other)) {
            return Verdict.UNKNOWN;
        }
        if (isSame(one.entity(), other.entity()) || speaksFor(one, other) || speaksFor(other, one)) {
            return Verdict.SAME;
        }
        if (isNamed(one) && isNamed(other)) {
            return named(one, other);
        }
        return share(one.name(), other.name()) ? Verdict.SAME : Verdict.UNKNOWN;
    }

    private static Verdict named(Speaker one, Speaker other) {
        boolean known = one.entity() != null && other.entity() != null;
        return !known && share(one.name(), other.name()) ? Verdict.SAME : Verdict.OTHER;
    }

    private static boolean isNobody(Speaker speaker) {
        return speaker.kind() == SpeakerKind.NOBODY || speaker.name().isBlank();
    }

    private static boolean isNamed(Speaker speaker) {
        return speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORG;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    /** A person and the body that the person speaks for say one thing. */
    private static boolean speaksFor(Speaker person, Speaker body) {
        return person.affiliation() != null && !body.name().isBlank() && share(person.affiliation(), body.name());
    }

    /** Whether two names have their last word in common, or a long word. */
    private static boolean share(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return words.get(words.size() - 1).equals(others.get(others.size() - 1))
                || words.stream().anyMatch(word -> word.length() > LONG_NAME && others.contains(word));
    }

    private static List<String> words(String name) {
        return Arrays.asList(Folding.fold(name).strip().split("[ -]", -1));
    }
}
