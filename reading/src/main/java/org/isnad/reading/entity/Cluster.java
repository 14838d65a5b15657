package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Article;

/** All namings of one person or organisation in a story. Not thread-safe. */
final class Cluster {
    /** So long must a word be to be thought the same as another that differs in one letter. */
    private static final int LONG = 5;

    private final Naming fullest;
    private final Set<String> words = new HashSet<>();
    private final List<Naming> namings = new ArrayList<>();
    private final NavigableSet<Integer> places = new TreeSet<>();

    /** A cluster of one naming, the fullest that it will have. */
    Cluster(Naming fullest) {
        this.fullest = fullest;
        fullest.words().forEach(word -> words.add(bare(word)));
        add(fullest);
    }

    static String bare(String word) {
        return word.length() > 4 && Article.begins(word) ? Article.without(word) : word;
    }

    Naming fullest() {
        return fullest;
    }

    /** Of its fullest namings, the first in the text: spaces inside compound names are set as one likes. */
    Naming printed() {
        return namings.stream()
                .filter(naming -> naming.letters().equals(fullest.letters()))
                .min(Comparator.comparingInt(Naming::from))
                .orElse(fullest);
    }

    List<Naming> namings() {
        return namings;
    }

    void add(Naming naming) {
        namings.add(naming);
        places.add(naming.from());
    }

    /** Where the first of its namings stands. */
    int first() {
        return places.first();
    }

    /** How many tokens before one the last of its namings stands; a great many where all stand after it. */
    int distance(int token) {
        Integer before = places.floor(token);
        return before == null ? Integer.MAX_VALUE : token - before;
    }

    /** The words by which its namings may be known. */
    Set<String> keys() {
        return words;
    }

    /** The words of a naming by which its cluster may be known. */
    static List<String> keys(Naming naming) {
        return naming.words().stream().map(Cluster::bare).toList();
    }

    List<Span> mentions() {
        return namings.stream()
                .map(Naming::span)
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    /** Whether a naming that is no longer may be a short form of the fullest, or the same in another spelling. */
    boolean takes(Naming naming) {
        return isPart(naming) || isSpelledOtherwise(naming);
    }

    private boolean isPart(Naming naming) {
        return naming.words().stream().allMatch(word -> words.contains(bare(word)));
    }

    private boolean isSpelledOtherwise(Naming naming) {
        String letters = naming.letters();
        String ours = fullest.letters();
        return ours.equals(letters)
                || ours.length() > letters.length() && letters.length() > LONG && ours.endsWith(letters)
                || naming.words().stream().allMatch(this::isAlmostOurs);
    }

    private boolean isAlmostOurs(String word) {
        String bare = bare(word);
        return words.contains(bare)
                || bare.length() > LONG
                        && words.stream().anyMatch(our -> our.length() > LONG && Spelling.isVariant(our, bare));
    }
}
