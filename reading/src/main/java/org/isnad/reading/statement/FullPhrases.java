package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.WordClass;

/** The noun phrases of a story by their heads, so that «the ministry» leads to the fullest form. */
final class FullPhrases {
    /** As many phrases before and after a short one as are looked at; no news has more with one head. */
    private static final int MOST = 100;

    private static final long BODIES = WordClass.ORG_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.AGENCY_HEAD.bit()
            | WordClass.OUTLET_HEAD.bit();

    private final Words words;
    private final Map<String, List<Range>> byHead = new HashMap<>();

    FullPhrases(Words words) {
        this.words = words;
    }

    void add(Range range) {
        byHead.computeIfAbsent(words.word(range.from()).stem(), h -> new ArrayList<>())
                .add(range);
    }

    /** The phrases whose head is an organisation's. */
    List<Span> bodies() {
        return byHead.values().stream()
                .flatMap(List::stream)
                .filter(range -> words.isAny(range.from(), BODIES))
                .sorted(Comparator.comparingInt(Range::from))
                .map(Range::span)
                .toList();
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
        for (Range other : near(byHead.getOrDefault(head, List.of()), phrase.from())) {
            boolean shorter = other.length() <= (document ? 1 : phrase.length());
            if (shorter || !bare && other.length() <= best.length()) {
                continue;
            }
            if (other.from() > phrase.from() && (phrase.from() >= titleEnd || !best.equals(phrase))) {
                break;
            }
            if (isCoordinated(other)) {
                continue;
            }
            if (bare || startsWith(other, phrase)) {
                best = other;
            }
        }
        return best;
    }

    /** Those of the phrases, which stand in the order of the text, that are near a token. */
    private static List<Range> near(List<Range> phrases, int token) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return phrases.subList(Math.max(0, low - MOST), Math.min(phrases.size(), low + MOST));
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
