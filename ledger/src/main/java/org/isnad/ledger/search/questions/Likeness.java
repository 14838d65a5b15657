package org.isnad.ledger.search.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.analysis.Rarity;
import org.isnad.ledger.search.analysis.Word;
import org.isnad.ledger.search.found.Hit;
import org.isnad.link.words.Term;
import org.isnad.link.words.Vocabulary;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;

/** How much of a sentence stands in statements, and with which sign. Not thread-safe. */
final class Likeness {
    /** So many words before the first shared one may still negate it. */
    private static final int REACH = 3;

    private final Analysis analysis = new Analysis();
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Set<String> asked;
    private final boolean negative;

    Likeness(Asked sentence) {
        List<Word> words = analysis.words(sentence.text());
        this.asked = telling(words);
        this.negative = isNegative(words, 0, words.size(), sentence.denied());
    }

    /** Stems that tell something; figures are compared by themselves. */
    private static Set<String> telling(List<Word> words) {
        Set<String> out = new HashSet<>();
        for (Word word : words) {
            String stem = word.forms().stem();
            if (!Rarity.standard().isCommon(stem) && !Character.isDigit(stem.charAt(0)) && sign(word) == 0) {
                out.add(stem);
            }
        }
        return out;
    }

    private static int sign(Word word) {
        Term.Polarity polarity =
                Vocabulary.standard().term(word.forms().surface()).polarity();
        return polarity == Term.Polarity.NONE ? 0 : 1;
    }

    private boolean isNegative(List<Word> words, int from, int to, boolean denied) {
        int signs = denied ? 1 : 0;
        for (Word word : words.subList(from, to)) {
            signs += vocabulary.term(word.forms().surface()).polarity() == Term.Polarity.NONE ? 0 : 1;
        }
        return signs % 2 == 1;
    }

    /** From 0 to 1; what names the speaker need not be said again. */
    Match with(Hit.Said said) {
        List<Word> words = analysis.words(said.text());
        Set<String> told = telling(words);
        Set<String> speaker = telling(analysis.words(line(said.speaker())));
        double all = 0;
        double shared = 0;
        int count = 0;
        for (String stem : asked) {
            float weight = Rarity.standard().of(stem);
            boolean has = told.contains(stem);
            if (has || !speaker.contains(stem)) {
                all += weight;
                shared += has ? weight : 0;
                count += has ? 1 : 0;
            }
        }
        return new Match(all == 0 ? 0 : shared / all, count, isNegative(said, words) != negative);
    }

    private boolean isNegative(Hit.Said said, List<Word> words) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (asked.contains(words.get(i).forms().stem())) {
                places.add(i);
            }
        }
        boolean denies = said.stance() == Stance.DENY;
        if (places.isEmpty()) {
            return denies;
        }
        int from = Math.max(0, places.get(0) - REACH);
        return isNegative(words, from, places.get(places.size() - 1) + 1, denies);
    }

    private static String line(Speaker speaker) {
        String role = speaker.role();
        String affiliation = speaker.affiliation();
        return speaker.name() + " " + (role == null ? "" : role) + " " + (affiliation == null ? "" : affiliation);
    }

    int words() {
        return asked.size();
    }

    /**
     * One statement compared.
     *
     * @param share of what the sentence tells, by rarity of words
     * @param words how many words they share
     * @param contrary whether one says so and the other says not
     */
    record Match(double share, int words, boolean contrary) {}
}
