package org.isnad.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.name.NameTagger;
import org.isnad.reading.place.Gazetteer;
import org.isnad.reading.place.PlaceTagger;
import org.isnad.reading.resource.ResourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code institutions.heads}. */
class InstitutionsTest {
    private static final Gazetteer GAZETTEER = Gazetteer.with(List.of());
    private static final PlaceTagger PLACES = new PlaceTagger(GAZETTEER, Lexicon.standard());
    private static final Heads HEADS = Heads.load();

    @ParameterizedTest
    @MethodSource("found")
    void findsWhatStandsBetweenBrackets(String example) {
        String wanted = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        assertThat(phrases(example.replace("[", "").replace("]", ""))).containsExactly(wanted);
    }

    @ParameterizedTest
    @MethodSource("left")
    void leavesGenericPhrasesAlone(String example) {
        assertThat(phrases(example)).isEmpty();
    }

    static Stream<String> found() {
        return examples("found");
    }

    static Stream<String> left() {
        return examples("left");
    }

    private static Stream<String> examples(String field) {
        return ResourceFile.ofProgram(Heads.FILE).blocks(Heads.FIELDS).stream()
                .flatMap(block -> block.all(field).stream());
    }

    private static List<String> phrases(String text) {
        Tokens tokens = Tokens.of(text);
        Namings namings = new Namings(tokens, Lexicon.standard());
        boolean[] places = Territory.of(tokens, PLACES.tag(tokens));
        Institutions institutions = new Institutions(
                tokens, namings, HEADS, GAZETTEER, NameTagger.standard().mentions(tokens), places);
        return Stream.iterate(0, i -> i < tokens.size(), i -> i + 1)
                .flatMap(i -> institutions.head(i).flatMap(head -> institutions.end(i, head)).stream()
                        .map(end -> text.substring(tokens.start(i), tokens.end(end - 1))))
                .toList();
    }
}
