package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.Folding;
import org.isnad.model.Person;
import org.isnad.reading.lexicon.Article;

/** Who holds which office in a story, so that «the foreign minister» leads to a name. Not thread-safe. */
final class Offices {
    /** As many holders of offices with one name as are looked at; no news has more. */
    private static final int MOST = 50;

    private final Map<String, List<Office>> byHead = new HashMap<>();

    Offices(List<Person> people) {
        for (Person person : people) {
            List<String> words = person.role() == null ? List.of() : Naming.words(person.role());
            if (!words.isEmpty()) {
                List<Office> known = byHead.computeIfAbsent(words.get(0), head -> new ArrayList<>());
                if (known.size() < MOST) {
                    known.add(new Office(words, person));
                }
            }
        }
    }

    /** The only person whose role begins as a phrase does and has all its words; none for an indefinite phrase. */
    Optional<Person> holder(String phrase) {
        List<String> words = Naming.words(phrase);
        if (words.isEmpty() || !isDefinite(phrase)) {
            return Optional.empty();
        }
        List<Person> holders = byHead.getOrDefault(words.get(0), List.of()).stream()
                .filter(office -> new HashSet<>(office.words()).containsAll(words))
                .map(Office::person)
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static boolean isDefinite(String phrase) {
        String folded = Folding.fold(phrase);
        return Article.begins(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private record Office(List<String> words, Person person) {}
}
