package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Organisation;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.SingleWord;

/** The organisations that a story's people hold their roles in. Not thread-safe. */
final class Affiliations {
    /** As many wordings that begin with one word as are looked at; no news has more. */
    private static final int MOST = 50;

    private final Lexicon lexicon;
    private final Map<String, List<Wording>> byFirst = new HashMap<>();

    Affiliations(String text, List<Organisation> organisations, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Organisation organisation : organisations) {
            for (Span mention : organisation.mentions()) {
                add(new Wording(Naming.words(mention.of(text)), organisation.name()));
            }
        }
    }

    private void add(Wording wording) {
        List<Wording> known = wording.words().isEmpty()
                ? List.of()
                : byFirst.computeIfAbsent(wording.words().get(0), first -> new ArrayList<>());
        if (!wording.words().isEmpty() && known.size() < MOST && !known.contains(wording)) {
            known.add(wording);
        }
    }

    /** The organisation that a role names, the longest name first; none for a role that somebody once had. */
    Optional<String> in(String role) {
        List<String> words = Naming.words(role);
        if (words.size() < 2 || words.stream().anyMatch(this::isFormer)) {
            return Optional.empty();
        }
        List<Wording> named = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            List<String> rest = words.subList(i, words.size());
            of(rest.get(0)).stream().filter(wording -> wording.begins(rest)).forEach(named::add);
        }
        return named.stream()
                .max(Comparator.comparingInt(wording -> wording.words().size()))
                .map(Wording::name)
                .or(() -> byNoun(words.get(words.size() - 1)));
    }

    private List<Wording> of(String first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** «Spokesman of the ministry»: the only organisation whose name begins with that noun. */
    private Optional<String> byNoun(String noun) {
        List<String> names = of(noun).stream().map(Wording::name).distinct().toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private boolean isFormer(String word) {
        return lexicon.is(lexicon.word(word).stem(), SingleWord.FORMER);
    }

    /** The words by which a story names an organisation, and its fullest name there. */
    private record Wording(List<String> words, String name) {
        boolean begins(List<String> phrase) {
            return phrase.size() >= words.size()
                    && phrase.subList(0, words.size()).equals(words);
        }
    }
}
