package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.WordClass;

/** The noun phrases of a story by their heads, so that «the ministry» leads to the fullest form. */
final class FullPhrases {
    /** A noun phrase with a head that can speak. */
    record Phrase(Range range, String head) {}

    private final Words words;
    private final Map<String, List<Phrase>> byHead = new HashMap<>();

    FullPhrases(Words words) {
        this.words = words;
    }

    void add(Range range) {
        Phrase phrase = new Phrase(range, words.word(range.from()).stem());
        byHead.computeIfAbsent(phrase.head(), h -> new ArrayList<>()).add(phrase);
    }

    /** The fuller phrase with the same head that a short one stands for; the phrase itself where there is none. */
    Range fuller(Range phrase, int titleEnd) {
        String head = words.word(phrase.from()).stem();
        Range best = phrase;
        boolean headline =
                phrase.from() < titleEnd && phrase.length() <= 2 && words.is(phrase.to() - 1, WordClass.ADJECTIVE);
        boolean document = words.is(phrase.from(), WordClass.DOCUMENT_HEAD) && isAllNisba(phrase);
        boolean bare =
                (phrase.length() == 1 || document) && words.word(phrase.from()).definite() || headline;
        for (Phrase other : byHead.getOrDefault(head, List.of())) {
            boolean shorter = other.range().length() <= (document ? 1 : phrase.length());
            if (shorter || !bare && other.range().length() <= best.length()) {
                continue;
            }
            if (other.range().from() > phrase.from() && (phrase.from() >= titleEnd || !best.equals(phrase))) {
                break;
            }
            if (isCoordinated(other.range())) {
                continue;
            }
            if (bare || startsWith(other.range(), phrase)) {
                best = other.range();
            }
        }
        return best;
    }

    private boolean isAllNisba(Range phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (!Endings.isNisba(words.word(i).stem()) || !words.word(i).definite()) {
                return false;
            }
        }
        return phrase.length() > 1;
    }

    private boolean isCoordinated(Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (words.word(i).conjunction()) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(Range longer, Range shorter) {
        for (int i = 0; i < shorter.length(); i++) {
            if (!words.isWord(longer.from() + i)
                    || !words.isWord(shorter.from() + i)
                    || !words.word(longer.from() + i)
                            .stem()
                            .equals(words.word(shorter.from() + i).stem())) {
                return false;
            }
        }
        return true;
    }
}
