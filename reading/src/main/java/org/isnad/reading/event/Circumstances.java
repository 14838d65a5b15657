package org.isnad.reading.event;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Timex;
import org.isnad.reading.event.phrase.Clause;
import org.isnad.reading.event.phrase.Participants;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Where and when something is told to have happened: the nearest place and time of the sentence. Not thread-safe. */
final class Circumstances {
    private static final int AFTER = 18;
    private static final int BEFORE = 12;
    private static final int HEADS = 3;

    private final Clause clause;
    private final Tokens tokens;
    private final Participants participants;
    private final @Nullable Timex[] times;

    Circumstances(Clause clause, Participants participants, List<Timex> all) {
        this.clause = clause;
        this.tokens = clause.tokens;
        this.participants = participants;
        times = new Timex[tokens.size()];
        all.forEach(this::mark);
    }

    private void mark(Timex time) {
        int first = tokens.at(time.span().start());
        if (first < times.length && isPoint(time.value())) {
            times[first] = time;
        }
    }

    /** Neither a duration nor a set nor only past, present or future. */
    private static boolean isPoint(String value) {
        char first = value.isEmpty() ? '?' : value.charAt(0);
        return first >= '0' && first <= '9' || first == 'X';
    }

    /** The value of the nearest time in the sentence, those after the token first. */
    Optional<String> time(int token, int start, int end) {
        for (int i = token + 1; i < Math.min(end, token + AFTER); i++) {
            Timex time = times[i];
            if (time != null) {
                return Optional.of(time.value());
            }
        }
        for (int i = token - 1; i >= Math.max(start, token - BEFORE); i--) {
            Timex time = times[i];
            if (time != null) {
                return Optional.of(time.value());
            }
        }
        return Optional.empty();
    }

    /** The nearest place in the sentence that stands under a preposition, those after the token first. */
    Optional<String> place(int token, int start, int end) {
        for (int i = token + 1; i < Math.min(end, token + AFTER); i++) {
            Optional<String> place = participants.place(i);
            if (place.isPresent() && isLocative(i, token)) {
                return place;
            }
        }
        for (int i = token - 1; i >= Math.max(start, token - BEFORE); i--) {
            Optional<String> place = participants.place(i);
            if (place.isPresent() && isLocative(i, start - 1)) {
                return place;
            }
        }
        return Optional.empty();
    }

    private boolean isLocative(int token, int limit) {
        if (clause.word(token).proclitic() != '\0') {
            return true;
        }
        for (int i = token - 1; i > Math.max(limit, token - 1 - HEADS); i--) {
            if (clause.is(i, WordClass.IN) || clause.is(i, WordClass.PREPOSITION)) {
                return true;
            }
            if (tokens.kind(i) != TokenKind.WORD) {
                return false;
            }
        }
        return false;
    }
}
