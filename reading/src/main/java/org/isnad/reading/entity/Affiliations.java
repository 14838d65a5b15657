package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Organisation;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.SingleWord;

/** The organisations that a story's people hold their roles in. Not thread-safe. */
final class Affiliations {
    private final Lexicon lexicon;
    private final List<Wording> wordings = new ArrayList<>();

    Affiliations(String text, List<Organisation> organisations, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Organisation organisation : organisations) {
            for (Span mention : organisation.mentions()) {
                wordings.add(new Wording(Naming.words(mention.of(text)), organisation.name()));
            }
        }
        wordings.sort(Comparator.comparingInt(wording -> -wording.words().size()));
    }

    /** The organisation that a role names, the longest name first; none for a role that somebody once had. */
    Optional<String> in(String role) {
        List<String> words = Naming.words(role);
        if (words.stream().anyMatch(this::isFormer)) {
            return Optional.empty();
        }
        return wordings.stream()
                .filter(wording -> words.size() > wording.words().size())
                .filter(wording -> Collections.indexOfSubList(words, wording.words()) > 0)
                .map(Wording::name)
                .findFirst();
    }

    private boolean isFormer(String word) {
        return lexicon.is(lexicon.word(word).stem(), SingleWord.FORMER);
    }

    /** The words by which a story names an organisation, and its fullest name there. */
    private record Wording(List<String> words, String name) {}
}
