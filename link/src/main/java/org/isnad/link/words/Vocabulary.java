package org.isnad.link.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.arabic.Folding;
import org.isnad.link.words.Groups.Group;
import org.isnad.link.words.Term.Polarity;

/**
 * Words as they are compared: their stems, which stems mean the same or the opposite, which deny, and how rare they
 * are. Immutable but for a cache of bounded size; thread-safe.
 */
public final class Vocabulary {
    private static final String RESOURCE = "comparison.words";
    private static final int CACHE = 1 << 15;

    private record Cached(String word, Term term) {}

    private final AtomicReferenceArray<Cached> cache = new AtomicReferenceArray<>(CACHE);
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Integer> opposites = new HashMap<>();
    private final Map<String, Polarity> polarities = new HashMap<>();
    private final Set<String> breaks = new HashSet<>();
    private final Set<String> fates = new HashSet<>();
    private final Rarity rarity;
    private Stems stems = new Stems(List.of());

    private Vocabulary(Rarity rarity) {
        this.rarity = rarity;
    }

    /** That comes with the program, loaded when first asked for. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    static Vocabulary of(String groups, Rarity rarity) {
        Vocabulary vocabulary = new Vocabulary(rarity);
        Groups.of(groups).forEach(vocabulary::add);
        return vocabulary;
    }

    private void add(Group group) {
        switch (group.name()) {
            case "endings" -> stems = new Stems(group.words());
            case "same" -> same(group.words());
            case "fate" -> fate(group.words());
            case "not" -> group.words().forEach(word -> polarities.put(Folding.fold(word), Polarity.NOT));
            case "breaks" -> group.words().forEach(word -> breaks.add(Folding.fold(word)));
            case "denies" -> polarity(group.words(), Polarity.DENIES);
            case "rejects" -> polarity(group.words(), Polarity.REJECTS);
            case "charges" -> polarity(group.words(), Polarity.CHARGE);
            case "base" -> polarity(group.words(), Polarity.BASE);
            case "one" -> group.words().forEach(word -> opposites.putIfAbsent(stems.of(word), -group.line()));
            case "other" -> group.words().forEach(word -> opposites.putIfAbsent(stems.of(word), before(group)));
            default ->
                throw new IllegalArgumentException(
                        RESOURCE + ":" + group.line() + ": no group is called '" + group.name() + "'");
        }
    }

    private void polarity(List<String> words, Polarity polarity) {
        words.forEach(word -> polarities.putIfAbsent(stems.of(word), polarity));
    }

    private void same(List<String> words) {
        String first = stems.of(words.get(0));
        words.forEach(word -> same.put(stems.of(word), first));
    }

    private void fate(List<String> words) {
        same(words);
        words.forEach(word -> fates.add(stems.of(word)));
    }

    /** The number of the group «one» that stands before a group «other». */
    private int before(Group other) {
        return -opposites.values().stream()
                .mapToInt(Integer::intValue)
                .filter(line -> line < 0 && -line < other.line())
                .min()
                .orElseThrow(() -> new IllegalArgumentException(
                        RESOURCE + ":" + other.line() + ": 'other' without 'one' before it"));
    }

    /** A word as it is written, clitics and all, without a hash sign. */
    public Term term(String word) {
        int slot = word.hashCode() * 0x9E3779B1 >>> 17;
        Cached cached = cache.get(slot);
        if (cached == null || !cached.word.equals(word)) {
            cached = new Cached(word, make(word));
            cache.set(slot, cached);
        }
        return cached.term;
    }

    private Term make(String word) {
        String own = stems.of(word);
        String stem = same.getOrDefault(own, own);
        return new Term(
                (int) Hash.of(stem),
                (int) Hash.of(Skeleton.of(stem)),
                Math.min(rarity.weight(own), rarity.weight(stem)),
                opposites.getOrDefault(own, 0),
                polarity(word, own),
                breaks.contains(Folding.fold(word)),
                fates.contains(own));
    }

    private Polarity polarity(String word, String stem) {
        return polarities.getOrDefault(Folding.fold(word), polarities.getOrDefault(stem, Polarity.NONE));
    }

    /** The stem alone, to count stems. */
    public String stem(String word) {
        return stems.of(word);
    }

    private static final class Standard {
        static final Vocabulary VOCABULARY = of(Resource.text(RESOURCE), Rarity.standard());
    }
}
